package io.github.openclawmaven.model.syntax;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the gateway reads {@code ${NAME}} in a string of its config: upper-case names only, {@code $${NAME}} is the
 * literal; any other {@code $} is text. Read in the code of 2026.2.26, confirmed by running 2026.9.6.
 */
public final class VariableSyntax {

    private static final Pattern REFERENCE = Pattern.compile("(\\$?)\\$\\{([A-Z_][A-Z0-9_]*)\\}");

    private VariableSyntax() {}

    /** Text that arrives as typed. */
    public static String escape(String text) {
        return REFERENCE.matcher(text).replaceAll("$1\\$\\${$2}");
    }

    /** The names of the variables that the gateway would put into a text, in order. */
    public static List<String> names(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .filter(match -> match.group(1).isEmpty())
                .map((MatchResult match) -> match.group(2))
                .toList();
    }

    /** A text with its parts written another way: plain text, escapes resolved, and the names of variables. */
    public static String rewrite(String text, UnaryOperator<String> plain, UnaryOperator<String> variable) {
        StringBuilder written = new StringBuilder();
        int end = 0;
        for (MatchResult match : REFERENCE.matcher(text).results().toList()) {
            boolean escaped = !match.group(1).isEmpty();
            written.append(plain.apply(text.substring(end, match.start())));
            written.append(escaped ? plain.apply(match.group().substring(1)) : variable.apply(match.group(2)));
            end = match.end();
        }
        return written.append(plain.apply(text.substring(end))).toString();
    }
}
