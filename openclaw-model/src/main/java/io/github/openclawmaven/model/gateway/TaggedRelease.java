package io.github.openclawmaven.model.gateway;

import io.github.openclawmaven.model.syntax.ImageTag;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The release that the tag of an image starts with, perhaps behind a {@code v}: {@code 2026.9.6-acme.3} is 2026.9.6. */
public final class TaggedRelease {

    /** A beta is no stable release, and what is known of that one need not be true of it. */
    private static final Pattern END = Pattern.compile("(?=[-_.])(?!-(?:alpha|beta|rc)(?![a-z]))|\\z");

    private TaggedRelease() {}

    /**
     * The longest release that is known: {@code 2026.7.1-2} is one of its own, {@code 2026.9.6-2} perhaps the second
     * image of 2026.9.6.
     *
     * @param known which releases there are
     */
    public static Optional<GatewayRelease> of(String tag, Predicate<GatewayRelease> known) {
        if (ImageTag.problem(tag).isPresent()) {
            return Optional.empty();
        }
        String text = tag.startsWith("v") ? tag.substring(1) : tag;
        return END.matcher(text)
                .results()
                .flatMap(end -> GatewayRelease.parse(text.substring(0, end.start())).stream())
                .filter(known)
                .reduce((shorter, longer) -> longer);
    }
}
