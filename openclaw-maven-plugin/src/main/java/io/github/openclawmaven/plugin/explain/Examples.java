package io.github.openclawmaven.plugin.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fixtures of the rules, which the build puts beside this class, and {@code examples.txt}, which says in which of them a code has its
 * example.
 */
public final class Examples {

    private static final String LIST = "examples.txt";

    private Examples() {}

    /** Empty for a code that no fixture can have: it is about more than the files of a source directory. */
    public static Optional<Example> of(String code) {
        return Optional.ofNullable(files().get(code))
                .flatMap(file ->
                        Example.of(code, file.substring(file.indexOf('/') + 1), Fixture.parse(text("rule/" + file))));
    }

    /** By code, the file with its example: the folder of the fixture, and the path in it. */
    static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        text(LIST).lines().map(line -> line.split(" ", 2)).forEach(row -> files.put(row[0], row[1]));
        return files;
    }

    static String text(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
