package io.github.openclawmaven.model.diagnostic;

import java.util.List;

/**
 * The text of one input file, kept so that a diagnostic can show the line that it speaks of.
 *
 * @param name path as shown to people: relative to the project, with {@code /}
 * @param lines the text without line ends, in order
 */
public record SourceText(String name, List<String> lines) {

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Splits at LF, CRLF or CR. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, List.of(text.split("\r\n|\n|\r", -1)));
    }

    /** A file of which nothing can be shown: missing, too large or not text. */
    public static SourceText withoutText(String name) {
        return new SourceText(name, List.of());
    }

    /** The place of this file as a whole. */
    public Position start() {
        return new Position(this, 1, 1, 0);
    }
}
