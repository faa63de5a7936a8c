package io.github.openclawmaven.model.cron;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A single ISO-8601 date-time in place of fields; croner takes any text with a colon in it for one. */
final class OneShot {

    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4}|\\+\\d{6}|-(?!000000)\\d{6})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?"
                    + "[T ](?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00(?:\\.0+)?)?)"
                    + "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?",
            Pattern.CASE_INSENSITIVE);
    /** What every date-time fits, and Java, ECMAScript and Go read alike. */
    static final String LIKE_DATE_TIME = "[+-]?\\d{4,6}(?:-\\d{2}){0,2}[Tt ]\\d{2}:[0-9:.]+(?:[Zz]|[+-]\\d{2}:\\d{2})?";

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private OneShot() {}

    static boolean isMeantBy(String expression) {
        return expression.indexOf(':') > 0;
    }

    static boolean isDateTime(String expression) {
        return DATE_TIME.matcher(expression).matches();
    }

    /** The day that is written; as in JavaScript, one that a month lacks is counted on into the next. */
    static DueDays day(String dateTime) {
        Matcher parts = DATE_TIME.matcher(dateTime);
        if (!parts.matches()) {
            throw new IllegalArgumentException(dateTime);
        }
        LocalDate day =
                LocalDate.of(number(parts.group(1)), number(parts.group(2)), 1).plusDays(number(parts.group(3)) - 1L);
        return from -> Optional.of(day).filter(it -> !it.isBefore(from));
    }

    /** The time that is written; the end of a day counts for its start. */
    static DueTimes time(String dateTime) {
        Matcher clock = CLOCK.matcher(dateTime);
        if (!clock.find()) {
            throw new IllegalArgumentException(dateTime);
        }
        return DueTimes.once(number(clock.group(1)) % 24, number(clock.group(2)));
    }

    /** A month or a day that is not written is the first. */
    private static int number(@Nullable String part) {
        return part == null ? 1 : Integer.parseInt(part);
    }

    /** A time of day that somebody wrote where the minute and hour fields belong. */
    static Rejection rejection(Slice expression) {
        var clock = CLOCK.matcher(expression.text());
        if (!clock.lookingAt()) {
            return new Rejection(expression, "text with a colon must be an ISO-8601 date-time");
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        return new Rejection(
                new Slice(clock.group(), expression.offset()),
                "a time of day is a minute field and an hour field",
                Optional.of("write \"" + minute + " " + hour + '"'));
    }
}
