package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** A key in the data of a Secret or ConfigMap. */
public final class SecretKeyName {

    private static final int MAX_LENGTH = 253;
    private static final Pattern SYNTAX = Pattern.compile("[-._a-zA-Z0-9]+");

    private SecretKeyName() {}

    /** What is wrong with a key. */
    public static Optional<String> problem(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("a key has at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        if (text.equals(".") || text.startsWith("..")) {
            return Optional.of("a key is neither . nor starts with ..");
        }
        return SYNTAX.matcher(text).matches() ? Optional.empty() : Optional.of("a key is letters, digits, -, _ and .");
    }
}
