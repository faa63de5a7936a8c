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

    /** Splits at what YAML 1.1 takes for a line end: LF, CRLF, CR, NEL, and the line and paragraph separators. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, List.of(text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)));
    }

    /** A file of which nothing can be shown: missing, too large or not text. */
    public static SourceText withoutText(String name) {
        return new SourceText(name, List.of());
    }

    /** Of the name alone: each finding is hashed, and the text may be large. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The place of this file as a whole. */
    public Position start() {
        return new Position(this, 1, 1, 0);
    }
}
