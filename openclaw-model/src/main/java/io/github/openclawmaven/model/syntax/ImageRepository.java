package io.github.openclawmaven.model.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a container image without tag and digest, by the grammar of the distribution project. */
public final class ImageRepository {

    private static final int MAX_LENGTH = 255;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String HOST = "(?:" + LABEL + "(?:\\." + LABEL + ")*|\\[[A-Fa-f0-9:]+\\])(?::\\d+)?";
    private static final String SEGMENT = "[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*";
    private static final Pattern SYNTAX = Pattern.compile("(?:" + HOST + "/)?" + SEGMENT + "(?:/" + SEGMENT + ")*");
    private static final Pattern DIGEST_AT_END = Pattern.compile("[^@]*@.*");
    private static final Pattern TAG_AT_END = Pattern.compile(".*:[^/]*");

    private ImageRepository() {}

    /** What is wrong with a repository. */
    public static Optional<String> problem(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("an image repository has at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        if (SYNTAX.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.contains("://")) {
            return Optional.of("an image repository starts with the registry's host, not with a URL scheme");
        }
        if (DIGEST_AT_END.matcher(text).matches()) {
            return Optional.of("an image repository has no digest; it has a key of its own");
        }
        if (TAG_AT_END.matcher(text).matches()) {
            return Optional.of("an image repository has no tag; it has a key of its own");
        }
        return Optional.of("an image repository is small letters, digits, ., _, - and /, with a host first,"
                + " such as ghcr.io/openclaw/openclaw");
    }
}
