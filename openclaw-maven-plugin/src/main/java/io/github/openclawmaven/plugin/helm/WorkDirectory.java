package io.github.openclawmaven.plugin.helm;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A directory for the files of one process, gone with it. */
record WorkDirectory(Path path) {

    /** Among the temporary files: the way to a project may have letters that a native library cannot read. */
    static WorkDirectory create() throws IOException {
        return new WorkDirectory(Files.createTempDirectory("openclaw-helm"));
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(path.resolve(name), text);
    }

    /**
     * Writes files into a folder that nothing is in.
     *
     * @param files by path in it, with {@code /}
     */
    Path write(String folder, Map<String, Content> files) throws IOException {
        Path target = Files.createTempDirectory(path, folder);
        for (Map.Entry<String, Content> file : files.entrySet()) {
            Path place = target.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue().bytes());
        }
        return target;
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
