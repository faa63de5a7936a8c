package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where files wait until they are moved into an output directory, and what they replace until all are: a directory in it, so
 * that moving is renaming, made under a name that nothing has. A mark in it lets a later run remove it when this one is killed.
 */
record Staging(Path path) implements AutoCloseable {

    private static final String PREFIX = OutputMark.FILE_NAME + "-";

    static Staging in(Path directory) throws IOException {
        Staging staging = new Staging(Files.createTempDirectory(directory, PREFIX));
        Files.write(
                staging.path.resolve(OutputMark.FILE_NAME),
                OutputMark.EMPTY.content().bytes());
        return staging;
    }

    /** Removes what runs left that were killed; the directory's lock is held, so none is at work. */
    static void removeLeftovers(Path directory) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (Path path : found) {
                if (isLeftover(path)) {
                    new Staging(path).close();
                }
            }
        }
    }

    /** Whether it was made here, and got its mark unless it was left before there was anything in it. */
    static boolean isLeftover(Path path) throws IOException {
        if (!path.getFileName().toString().matches("\\" + PREFIX + "[0-9]+")
                || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (OutputMark.in(path).isPresent()) {
            return true;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
            for (Path file : found) {
                if (!file.endsWith(OutputMark.FILE_NAME) || Files.size(file) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Puts a file here. */
    Path write(String name, Content content) throws IOException {
        Path file = fresh(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.bytes());
    }

    /** The place of a new file. */
    Path fresh(String name) {
        return path.resolve("new").resolve(name);
    }

    /** The place of a file that is replaced or removed. */
    Path former(String name) {
        return path.resolve("old").resolve(name);
    }

    /** Removes it; what cannot be removed now is removed by the next run. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    // The mark goes last.
                    if (!file.equals(path.resolve(OutputMark.FILE_NAME))) {
                        Files.delete(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    if (folder.equals(path)) {
                        Files.deleteIfExists(path.resolve(OutputMark.FILE_NAME));
                    }
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // It bears its mark.
        }
    }
}
