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
}
