package io.github.openclawmaven.plugin.report;

import java.util.regex.Pattern;

/** XML as it grows: an element per line, two spaces for each that is open. */
final class XmlText {

    /** What no XML 1.0 may have, not even escaped; half of a surrogate pair too. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** @param attributes names and values in turn */
    void open(String element, String... attributes) {
        tag(element, attributes).append(">\n");
        depth++;
    }

    void close(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
    }

    /** An element with nothing in it but text, which stays as it is. */
    void text(String element, String content, String... attributes) {
        tag(element, attributes)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private StringBuilder tag(String element, String... attributes) {
        indent().append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ')
                    .append(attributes[index])
                    .append("=\"")
                    .append(escaped(attributes[index + 1])
                            .replace("\"", "&quot;")
                            .replace("\n", "&#10;"))
                    .append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    private static String escaped(String text) {
        return IMPOSSIBLE
                .matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
