package io.github.openclawmaven.model.syntax;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time span: a whole number above zero and a unit, one of {@code s}, {@code m}, {@code h} and {@code d}. */
public final class DurationText {

    private static final Pattern SYNTAX = Pattern.compile("([1-9]\\d{0,8})([smhd])");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d*");
    private static final Pattern ZERO = Pattern.compile("0+[smhd]?");

    private DurationText() {}

    /** The expression that a whole duration fits. */
    public static String pattern() {
        return SYNTAX.pattern();
    }

    /** What is wrong with a duration. */
    public static Optional<String> problem(String text) {
        if (SYNTAX.matcher(text).matches()) {
            return Optional.empty();
        }
        if (ZERO.matcher(text).matches()) {
            return Optional.of("a duration is longer than zero");
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of("the duration lacks its unit: s, m, h or d");
        }
        return Optional.of("a duration is a whole number of at most 9 digits and s, m, h or d, such as 30s or 90m");
    }

    /** The duration, or nothing when there is a {@link #problem}. */
    public static Optional<Duration> parse(String text) {
        Matcher duration = SYNTAX.matcher(text);
        if (!duration.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(duration.group(1));
        return Optional.of(
                switch (duration.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }
}
