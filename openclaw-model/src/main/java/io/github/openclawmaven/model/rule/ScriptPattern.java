package io.github.openclawmaven.model.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of JavaScript, as far as Java can judge them. */
final class ScriptPattern {

    /** Java's words for what JavaScript refuses as well; in the rest the two differ. */
    private static final Pattern IN_BOTH = Pattern.compile("Unclosed group|Unmatched closing|Dangling meta");

    private ScriptPattern() {}

    /** What is wrong with the expression; empty when nothing is known to be. */
    static Optional<String> problem(String expression) {
        try {
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription())
                    .filter(IN_BOTH.asPredicate())
                    .map(words -> words.toLowerCase(Locale.ROOT));
        }
    }
}
