package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an environment variable that the gateway (2026.9.6 and before) replaces in its configuration. */
public final class EnvName {

    private static final Pattern SYNTAX = Pattern.compile("[A-Z_][A-Z0-9_]*");

    private EnvName() {}

    /** What is wrong with a variable's name. */
    public static Optional<String> problem(String text) {
        return SYNTAX.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("a variable's name is capitals, digits and _, without a digit first");
    }
}
