package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.source.Content;
import java.util.regex.Pattern;

/** How a file is written into a ConfigMap so that its bytes arrive as they are. */
public enum FileForm {
    /** As a literal block, which people can read in a diff. */
    BLOCK,
    /** As a quoted string: what a literal block or a YAML reader would change is escaped. */
    QUOTED,
    /** As Base64: not text, or text that Helm would change. */
    ENCODED;

    /**
     * What YAML knows only escaped, beside tab and line breaks. The next-line character is among them: Helm's toJson leaves it
     * bare, and a YAML reader makes a space of it (Helm 3.21).
     */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\uFFFE\\uFFFF]");

    /** White space at the start or before the end, no line feed at the end, or line breaks other than line feeds. */
    private static final Pattern FRAGILE =
            Pattern.compile("\\A\\s|\\A\\z|[\\r\\u2028\\u2029\\uFEFF]|[^\\n]\\z|\\s\\n\\z");

    /** Helm removes it from each file of a chart. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static FileForm of(Content content) {
        String text = content.text().orElse(BYTE_ORDER_MARK);
        if (text.startsWith(BYTE_ORDER_MARK) || UNPRINTABLE.matcher(text).find()) {
            return ENCODED;
        }
        return FRAGILE.matcher(text).find() ? QUOTED : BLOCK;
    }
}
