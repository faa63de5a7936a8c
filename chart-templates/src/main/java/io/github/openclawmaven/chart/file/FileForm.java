package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.source.Content;

/** How a file is written into a ConfigMap so that its bytes arrive as they are. */
public enum FileForm {
    /** As a literal block, which people can read in a diff. */
    BLOCK,
    /** As a quoted string: what a literal block or a YAML reader would change is escaped. */
    QUOTED,
    /** As Base64: not text, or text that Helm would change. */
    ENCODED;

    /** Helm removes it from each file of a chart. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a YAML reader makes a line feed of, beside the byte order mark. */
    private static final String FRAGILE = "\r\u2028\u2029" + BYTE_ORDER_MARK;

    // Each file of the chart is looked through by plain loops: a pattern is slow until the JVM has compiled it.

    static FileForm of(Content content) {
        String text = content.text().orElse(BYTE_ORDER_MARK);
        if (text.startsWith(BYTE_ORDER_MARK) || !isPrintable(text)) {
            return ENCODED;
        }
        return isFragile(text) ? QUOTED : BLOCK;
    }

    /**
     * Whether it has nothing that YAML knows only escaped, beside tab and line breaks. The next-line character is that: Helm's
     * toJson leaves it bare, and a YAML reader makes a space of it (Helm 3.21).
     */
    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFFFE || Character.isISOControl(c) && !isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    /** White space at the start or before the end, no line feed at the end, or line breaks other than line feeds. */
    private static boolean isFragile(String text) {
        int end = text.length() - 1;
        if (end < 1 || isSpace(text.charAt(0)) || isSpace(text.charAt(end - 1)) || text.charAt(end) != '\n') {
            return true;
        }
        return FRAGILE.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
