package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The tag of a container image, by the grammar of the distribution project. */
public final class ImageTag {

    private static final int MAX_LENGTH = 128;
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private ImageTag() {}

    /** What is wrong with a tag. */
    public static Optional<String> problem(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("an image tag has at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        return SYNTAX.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("an image tag is letters, digits, ., _ and -, and starts with none of . and -");
    }
}
