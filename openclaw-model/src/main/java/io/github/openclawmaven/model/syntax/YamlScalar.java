package io.github.openclawmaven.model.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A string as a YAML scalar that YAML 1.1 and 1.2 read back as that very string, and that Helm does not take for a template. */
public final class YamlScalar {

    /** Words that YAML 1.1, which Helm reads, takes for something other than a string. */
    private static final Set<String> RESERVED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** A word that holds nothing that any YAML version gives a meaning to, or a quantity. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9_./-]*|[0-9]+(?:m|[KMGTP]i?)");

    private YamlScalar() {}

    /** Plain where that is safe, else in double quotes. */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Whether it needs no quotes. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Always in double quotes. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        char previous = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            appendEscaped(out, c, previous);
            // An escaped brace does not open a template together with the next one.
            previous = c == '{' && previous == '{' ? '"' : c;
        }
        return out.append('"').toString();
    }

    private static void appendEscaped(StringBuilder out, char c, char previous) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '{' -> out.append(previous == '{' ? "\\x7B" : "{");
            default -> {
                if (isPrintable(c)) {
                    out.append(c);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                }
            }
        }
    }

    /** By YAML, and without the line breaks and the byte order mark that some readers swallow. Surrogates pass in pairs. */
    public static boolean isPrintable(char c) {
        return c >= 0x20 && c < 0x7F || c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && c < 0xFFFE;
    }
}
