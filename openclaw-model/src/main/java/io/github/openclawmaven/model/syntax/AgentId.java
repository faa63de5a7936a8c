package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of an agent; gateway 2026.9.6 takes at most 64 characters, and ids that differ by case mean the same agent. */
public final class AgentId {

    private static final int MAX_LENGTH = 64;
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9][a-z0-9_-]*");

    private AgentId() {}

    /** What is wrong with an agent's id. */
    public static Optional<String> problem(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("an agent id has at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        return SYNTAX.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("an agent id is small letters, digits, - and _, with a letter or digit first");
    }
}
