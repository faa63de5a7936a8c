package io.github.openclawmaven.model.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of JavaScript, as far as Java can judge them. */
public final class ScriptPattern {

    /** Java's words for what JavaScript refuses as well; in the rest the two differ. */
    private static final Pattern IN_BOTH = Pattern.compile("Unclosed group|Unmatched closing|Dangling meta");

    /** In characters. The time that Java takes grows with the square: 17 seconds for 60,000 of them. */
    private static final int MAX_LENGTH = 2000;

    private ScriptPattern() {}

    /** @param remedy short, for a hint */
    public record Problem(String message, String remedy) {}

    /** What is wrong with the expression; empty when nothing is known to be. */
    public static Optional<Problem> problem(String expression) {
        if (expression.length() > MAX_LENGTH) {
            return Optional.of(new Problem(
                    "a regular expression of " + expression.length() + " characters is too long",
                    "take several of at most " + MAX_LENGTH));
        }
        try {
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription())
                    .filter(IN_BOTH.asPredicate())
                    .map(words -> new Problem(
                            "\"" + expression + "\" is not a regular expression: " + words.toLowerCase(Locale.ROOT),
                            "put a backslash before a character that stands for itself"));
        }
    }
}
