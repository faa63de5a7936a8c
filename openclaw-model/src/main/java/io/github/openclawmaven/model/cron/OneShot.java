package io.github.openclawmaven.model.cron;

import java.util.Optional;
import java.util.regex.Pattern;

/** A single ISO-8601 date-time in place of fields; croner takes any text with a colon in it for one. */
final class OneShot {

    private static final Pattern DATE_TIME = Pattern.compile(
            "(?:\\d{4}|\\+\\d{6}|-(?!000000)\\d{6})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?"
                    + "[T ](?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00(?:\\.0+)?)?)"
                    + "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private OneShot() {}

    static boolean isMeantBy(String expression) {
        return expression.indexOf(':') > 0;
    }

    static boolean isDateTime(String expression) {
        return DATE_TIME.matcher(expression).matches();
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
