package io.github.openclawmaven.plugin.lint.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory for the files of one process, gone with it. */
record WorkDirectory(Path path) {

    /** Among the temporary files: the way to a project may have letters that a native library cannot read. */
    static WorkDirectory create() throws IOException {
        return new WorkDirectory(Files.createTempDirectory("openclaw-lint"));
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(path.resolve(name), text);
    }

    /** What cannot be deleted stays: temporary files are no reason to fail. */
    void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
