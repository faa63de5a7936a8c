package io.github.openclawmaven.model.diagnostic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one input file, kept so that a diagnostic can show the line that it speaks of.
 *
 * @param name path as shown to people: relative to the project, with {@code /}
 * @param lines the text without line ends, in order
 */
public record SourceText(String name, List<String> lines) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_./-]+");

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

    /** The place of this file as a whole: its first line. */
    public Position start() {
        return lines.isEmpty() ? new Position(this, 1, 1, 0) : rest(1, 1);
    }

    /**
     * What a line holds from a column on, without blanks at its end.
     *
     * @param line 1-based, one that there is
     * @param column 1-based, in code points; one past the end is the last
     */
    public Position rest(int line, int column) {
        String text = lines.get(line - 1).stripTrailing();
        int length = text.codePointCount(0, text.length()) - (column - 1);
        return new Position(this, line, column, Math.max(0, length));
    }

    /** The word that stands at a place, or else one character; nothing behind the end of a line. */
    public Position word(int line, int column) {
        Position rest = rest(line, column);
        String text = lines.get(line - 1);
        int start = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        Matcher word = WORD.matcher(text).region(start, text.length());
        int length = word.lookingAt() ? text.codePointCount(word.start(), word.end()) : 1;
        return rest.part(0, Math.min(length, rest.length()));
    }
}
