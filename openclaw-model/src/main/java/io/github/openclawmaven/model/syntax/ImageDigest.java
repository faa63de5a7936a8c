package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The digest that pins a container image. */
public final class ImageDigest {

    private static final Pattern SYNTAX = Pattern.compile("sha256:[0-9a-f]{64}");

    private ImageDigest() {}

    /** The expression that a whole digest fits. */
    public static String pattern() {
        return SYNTAX.pattern();
    }

    /** What is wrong with a digest. */
    public static Optional<String> problem(String text) {
        return SYNTAX.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("an image digest is sha256: and 64 small hexadecimal digits");
    }
}
