package io.github.openclawmaven.model.descriptor.form;

import java.time.Duration;
import java.util.List;

/** How a duration stands in openclaw.json: as a number in the unit that its key ends with, else as text such as {@code 30m}. */
public final class DurationKey {

    private record Unit(String suffix, String letter, String words, Duration length) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("Days", "d", "days", Duration.ofDays(1)),
            new Unit("Hours", "h", "hours", Duration.ofHours(1)),
            new Unit("Minutes", "m", "minutes", Duration.ofMinutes(1)),
            new Unit("Seconds", "s", "seconds", Duration.ofSeconds(1)),
            new Unit("Ms", "ms", "milliseconds", Duration.ofMillis(1)));

    private DurationKey() {}

    /** The unit that a value of the key must be a whole number of, in words; empty text when any duration will do. */
    public static String problem(String key, Duration duration) {
        return UNITS.stream()
                .filter(unit -> key.endsWith(unit.suffix()) && !isWhole(duration, unit))
                .findFirst()
                .map(unit -> "whole " + unit.words())
                .orElse("");
    }

    /** The value of the key. */
    public static Object value(String key, Duration duration) {
        for (Unit unit : UNITS) {
            if (key.endsWith(unit.suffix())) {
                return duration.dividedBy(unit.length());
            }
        }
        return text(duration);
    }

    /** In the largest unit that loses nothing; the gateway takes no days everywhere. */
    private static String text(Duration duration) {
        Unit unit = UNITS.stream()
                .filter(it -> !it.letter().equals("d") && isWhole(duration, it))
                .findFirst()
                .orElseThrow();
        return duration.dividedBy(unit.length()) + unit.letter();
    }

    private static boolean isWhole(Duration duration, Unit unit) {
        return duration.toMillis() % unit.length().toMillis() == 0;
    }
}
