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

    /** Not YAML's printable characters, beside tab and line breaks. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n\\x85]]|[\\uFFFE\\uFFFF]");

    /** White space at the start or before the end, no line feed at the end, or line breaks other than line feeds. */
    private static final Pattern FRAGILE =
            Pattern.compile("\\A\\s|\\A\\z|[\\r\\x85\\u2028\\u2029\\uFEFF]|[^\\n]\\z|\\s\\n\\z");

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
