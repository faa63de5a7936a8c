package io.github.openclawmaven.model.document.refusal.table;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A form that only the gateway's code knows. */
enum TextForm {
    DURATION("a duration", "write 30m, 12h or 7d", matching("\\d+(\\.\\d+)?|(\\d+(\\.\\d+)?(ms|s|m|h|d))+")),
    DURATION_OR_NOTHING(DURATION.noun, DURATION.remedy, DURATION.test.or(String::isEmpty)),
    POSITIVE_DURATION("a duration above zero", DURATION.remedy, DURATION.test.and(matching(".*[1-9].*"))),
    SIZE("a size", "write 500kb, 2mb or 1gb", matching("\\d+(\\.\\d+)?([kmgt]?b|[kmgt])?")),
    TIME("a time of the day", "write 08:00", matching("|([01]\\d|2[0-3]):[0-5]\\d")),
    END("a time of the day", "write 18:00, or 24:00", matching("|([01]\\d|2[0-3]):[0-5]\\d|24:00")),
    ADDRESS("an http or https address", "write https://example.com", text -> isAddress(text, "http", "https")),
    PAGE("the https address of a page", "write https://example.com/page", TextForm::isPage),
    ORIGIN("an origin", "write https://example.com alone", TextForm::isOrigin),
    PUBLIC_ORIGIN("an https origin", "write https://example.com alone", text -> isOrigin(text) && isSafe(text)),
    SAFE_ADDRESS(
            "an https address", "write https://example.com", text -> isAddress(text, "http", "https") && isSafe(text)),
    PATH("a path", "name a file, or leave it out", matching(".*\\S.*")),
    MODULE("a path inside its folder", "write a relative path without ..", TextForm::isInside),
    ABSOLUTE("an absolute path", "write a path that starts with /", matching("(/|[a-z]:).*"));

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String noun;
    private final String remedy;
    private final Predicate<String> test;

    TextForm(String noun, String remedy, Predicate<String> test) {
        this.noun = noun;
        this.remedy = remedy;
        this.test = test;
    }

    /** As the table has it. */
    static TextForm parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean covers(String text) {
        return test.test(isTime() ? text : text.strip());
    }

    boolean isDuration() {
        return name().contains("DURATION");
    }

    /** With its article. */
    String noun() {
        return noun;
    }

    String remedy() {
        return remedy;
    }

    /** The only ones around which the gateway does not overlook spaces. */
    private boolean isTime() {
        return this == TIME || this == END;
    }

    private static Predicate<String> matching(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                .asMatchPredicate();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null && uri.getScheme() != null);
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(String text, String... schemes) {
        return uri(text)
                .filter(uri -> Set.of(schemes).contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isPage(String text) {
        return isAddress(text, "https")
                && uri(text).filter(uri -> uri.getPath().length() > 1).isPresent();
    }

    private static boolean isOrigin(String text) {
        return isAddress(text, "http", "https")
                && uri(text)
                        .filter(uri -> uri.getPath().length() <= 1
                                && uri.getQuery() == null
                                && uri.getFragment() == null
                                && uri.getUserInfo() == null)
                        .isPresent();
    }

    /** https, or what does not leave the machine. */
    private static boolean isSafe(String text) {
        return uri(text)
                .filter(uri -> uri.getScheme().equalsIgnoreCase("https") || LOCAL.contains(uri.getHost()))
                .isPresent();
    }

    private static boolean isInside(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && !path.startsWith("~")
                && !path.contains(":")
                && !Set.of(path.split("[/\\\\]+")).contains("..");
    }
}
