package io.github.openclawmaven.model.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table in a text file beside a class: a row is a line, and goes on where the next one starts with a space. */
public final class TableFile {

    private TableFile() {}

    /** The rows without comments, which start with {@code #} and a blank. */
    public static List<String> rows(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\n +", " ")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.equals("#") && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
