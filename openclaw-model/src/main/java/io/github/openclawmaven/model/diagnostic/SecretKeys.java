package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.model.syntax.SecretKeyName;
import io.github.openclawmaven.model.syntax.SecretLook;
import io.github.openclawmaven.model.syntax.SecretName;
import io.github.openclawmaven.model.syntax.SecretValue;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys in one line whose name says secret, or nearly so, with the values that follow them. */
final class SecretKeys {

    /** What stands at such a key, from one index of a {@code char} to before another. */
    record Value(int from, int to) {}

    private static final Pattern KEY =
            Pattern.compile("(?<![\\w.-])([A-Za-z_][\\w.-]{0,80})[\"']?\\s{0,10}(?::(?!//)|=(?!=))\\s*+");
    private static final Pattern KEY_ALONE = Pattern.compile("\\s*+\\?\\s++[\"']?([\\w.-]++)[\"']?\\s*+");
    private static final Pattern BLOCK = Pattern.compile("(?:[|>][-+0-9]{0,3})?\\s*+(?:#.*+)?");
    private static final Pattern HALF =
            Pattern.compile("\\s*+[\"']?(secret|key)[\"']?\\s*+:\\s++(\\S++)\\s*+(?:\\s#.*+)?");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\{\\s*+(secret|key)\\s*+:\\s++([^\\s,{}]++)\\s*+,\\s*+(secret|key)\\s*+:\\s++([^\\s,{}]++)\\s*+\\}");

    /** Of the descriptor's secrets: one who mistypes them means them. */
    private static final Set<String> MEANT = Set.of(
            "botToken",
            "appToken",
            "accessToken",
            "apiKey",
            "signingSecret",
            "webhookSecret",
            "password",
            "token",
            "secret");

    private final String text;
    private final BitSet references = new BitSet();
    private final List<Value> values = new ArrayList<>();
    private OpenSecret open = OpenSecret.NONE;
    private boolean found;

    SecretKeys(String text) {
        this.text = text;
        Matcher alone = KEY_ALONE.matcher(text);
        if (alone.matches() && isSecret(alone.group(1))) {
            found = true;
            open = OpenSecret.atNextLine(text);
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (isName(reference.group(1), reference.group(2)) && isName(reference.group(3), reference.group(4))) {
                references.set(reference.start(), reference.end());
            }
        }
        Matcher key = KEY.matcher(text);
        int at = 0;
        while (values.isEmpty() && key.find(at)) {
            at = isSecret(key.group(1)) && !references.get(key.start()) ? readValue(key.end()) : key.end();
        }
    }

    /** What the line shows of secrets. */
    List<Value> values() {
        return values;
    }

    /** What of them goes on in the next line. */
    OpenSecret open() {
        return open;
    }

    /** Whether there is such a key, whatever its value. */
    boolean found() {
        return found;
    }

    /** The key of the half of a reference that a line is, where that is written over two; empty text when it is none. */
    String halfOfReference() {
        Matcher half = HALF.matcher(text);
        return half.matches() && isName(half.group(1), half.group(2)) ? half.group(1) : "";
    }

    /** Where the comment of a line starts; -1 when there is none. */
    static int commentStart(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSecret(String name) {
        return SecretName.says(name) || Suggestion.nearest(name, MEANT).isPresent();
    }

    /** @return where to look for the next key */
    private int readValue(int from) {
        found = true;
        if (references.get(from)) {
            return references.nextClearBit(from);
        }
        String rest = text.substring(from);
        if (BLOCK.matcher(rest).matches()) {
            open = OpenSecret.below(text, isInFlow(from));
            return text.length();
        }
        String value = scalar(rest, isInFlow(from));
        boolean collection = rest.startsWith("{") && !rest.startsWith("{{") || rest.startsWith("[");
        if (!collection && !SecretValue.isLiteral(unquoted(value))) {
            return from + value.length();
        }
        values.add(new Value(from, text.length()));
        open = OpenSecret.after(text, from);
        return text.length();
    }

    private boolean isInFlow(int before) {
        return text.lastIndexOf('{', before) >= 0 || text.lastIndexOf('[', before) >= 0;
    }

    /** A word before what ends it; all of the rest where nothing does. */
    private static String scalar(String rest, boolean flow) {
        char quote = rest.charAt(0);
        if (quote == '"' || quote == '\'') {
            int end = rest.indexOf(quote, 1);
            return end < 0 ? rest : rest.substring(0, end + 1);
        }
        int end = commentStart(rest) >= 0 ? commentStart(rest) : rest.length();
        for (int at = 0; flow && at < end; at++) {
            // What is not nested ends at the end of its map; a variable has brackets of its own.
            if (",]}".indexOf(rest.charAt(at)) >= 0 && !isVariable(rest, at)) {
                end = at;
            }
        }
        return rest.substring(0, end).stripTrailing();
    }

    private static boolean isVariable(String rest, int closing) {
        int start = rest.lastIndexOf("${", closing);
        return rest.charAt(closing) == '}' && start >= 0 && rest.indexOf('}', start) == closing;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1))
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /** Whether a text is what a reference has at one of its two keys. */
    private static boolean isName(String key, String text) {
        String name = unquoted(text);
        boolean valid = key.equals("secret")
                ? KubernetesName.SUBDOMAIN.problem(name).isEmpty()
                : key.equals("key") && SecretKeyName.problem(name).isEmpty();
        return valid && SecretLook.masked(name).equals(name);
    }
}
