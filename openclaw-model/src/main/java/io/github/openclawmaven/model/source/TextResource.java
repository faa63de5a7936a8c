package io.github.openclawmaven.model.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text file beside these classes. */
final class TextResource {

    private TextResource() {}

    /** Its lines without comments and blank ones. */
    static List<String> lines(String name) {
        try (InputStream file = TextResource.class.getResourceAsStream(name)) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.equals("#") && !line.startsWith("# ")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
