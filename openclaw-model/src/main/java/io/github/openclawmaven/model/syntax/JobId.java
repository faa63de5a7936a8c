package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of a job, which is safe in a file name. */
public final class JobId {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

    private JobId() {}

    /** The expression that a whole id fits. */
    public static String pattern() {
        return SYNTAX.pattern();
    }

    /** What is wrong with a job's id. */
    public static Optional<String> problem(String text) {
        return SYNTAX.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("it is at most 63 letters, digits, ., _ and -, with a letter or digit first");
    }
}
