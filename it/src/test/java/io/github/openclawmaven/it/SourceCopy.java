package io.github.openclawmaven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A source directory of its own for a test that changes it. */
public final class SourceCopy {

    private SourceCopy() {}

    /** Copies all files and returns the copy. */
    public static Path of(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(Files.isDirectory(path) ? target : target.getParent());
                if (Files.isRegularFile(path)) {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }
}
