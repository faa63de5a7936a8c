package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of an agent, from which names in the cluster are made: that of a volume, {@code <id>-workspace}, has at most 63
 * characters, and that of a ServiceAccount ends with a letter or digit. For gateway 2026.9.6, which takes 64 characters, ids
 * that differ by case mean the same agent.
 */
public final class AgentId {

    private static final int MAX_LENGTH = 53;
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?");

    private AgentId() {}

    /** The expression that a whole id fits; its length is limited besides. */
    public static String pattern() {
        return SYNTAX.pattern();
    }

    /** What is wrong with an agent's id. */
    public static Optional<String> problem(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("an agent id has at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        return SYNTAX.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("an agent id is small letters, digits, - and _, with a letter or digit at both ends");
    }
}
