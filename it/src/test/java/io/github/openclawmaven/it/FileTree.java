package io.github.openclawmaven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below a directory, by their path in it with {@code /}. */
public record FileTree(Path root) {

    /** Where they lie. */
    public List<Path> paths() {
        return map(file -> file).values().stream().toList();
    }

    /** Their bytes, each a character. */
    public Map<String, String> contents() {
        return map(file -> Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** When they were written last. */
    public Map<String, FileTime> times() {
        return map(Files::getLastModifiedTime);
    }

    private <T> Map<String, T> map(Reading<T> reading) {
        Map<String, T> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), reading.of(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Path file) throws IOException;
    }
}
