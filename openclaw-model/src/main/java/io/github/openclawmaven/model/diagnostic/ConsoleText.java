package io.github.openclawmaven.model.diagnostic;

import java.util.regex.Pattern;

/** Text on its way to a terminal: what a user typed or a server wrote may hold escape sequences, which no terminal must obey. */
public final class ConsoleText {

    /** Control characters, line and paragraph separators, and what turns the direction of writing around. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private ConsoleText() {}

    /** The text with a blank for each harmful character; its length stays. */
    public static String harmless(String text) {
        return HARMFUL.matcher(text).replaceAll(" ");
    }

    /**
     * A stranger's words as a part of a line: harmless, without blanks in a row, and cut.
     *
     * @param limit in characters
     */
    public static String excerpt(String text, int limit) {
        String line = harmless(text).replaceAll(" {2,}", " ").strip();
        if (line.length() <= limit) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(limit - 1)) ? limit - 1 : limit;
        return line.substring(0, end) + " …";
    }

    /** Columns that a terminal needs for the text. */
    static int width(String text) {
        return text.codePoints().map(ConsoleText::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** Hangul, kana, Han and fullwidth forms, emoji. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
