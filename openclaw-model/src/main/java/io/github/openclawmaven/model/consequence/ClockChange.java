package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.cron.CronExpression;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A time at which a job is due on a day on which the clocks of its zone change, and that these skip or repeat. By the rules that hold for
 * all years, so that it does not depend on the day; a zone whose changes are fixed one by one has none.
 *
 * <p>What becomes of it was run with croner 10.0.1, which the releases from 2026.2.1 have: a time that is skipped comes later by as much,
 * and once where it meets another; of one that is repeated the first counts.
 *
 * @param time of the clock
 * @param skipped whether it does not come, or else comes twice
 * @param zone whose clock it is
 */
public record ClockChange(LocalTime time, boolean skipped, ZoneId zone) {

    /** The weekdays fall on all days of the year within so many years; a fixed span, so that the day does not matter. */
    private static final int FIRST_YEAR = 2028;

    private static final int YEARS = 28;

    private static final int PER_DAY = 24 * 60;

    private static final int PER_HOUR = 60;

    /** Those of a job; none for one that is due in each hour, or for whose expression nothing is known. */
    public static List<ClockChange> meeting(ScheduledJob job) {
        return job.expression()
                .filter(expression -> !isHourly(expression))
                .flatMap(expression -> job.zone().map(zone -> meeting(expression, zone)))
                .orElse(List.of());
    }

    private static List<ClockChange> meeting(CronExpression expression, ZoneId zone) {
        return zone.getRules().getTransitionRules().stream()
                .flatMap(rule -> meeting(expression, rule, zone).stream())
                .toList();
    }

    private static Optional<ClockChange> meeting(
            CronExpression expression, ZoneOffsetTransitionRule rule, ZoneId zone) {
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            ZoneOffsetTransition change = rule.createTransition(year);
            OptionalInt minute =
                    minutes(change).filter(at -> isDue(expression, change, at)).findFirst();
            if (minute.isPresent()) {
                return Optional.of(new ClockChange(
                        LocalTime.ofSecondOfDay(minute.getAsInt() % PER_DAY * 60L), change.isGap(), zone));
            }
        }
        return Optional.empty();
    }

    /** Those that are skipped or repeated, counted from the start of the day on which this begins. */
    private static IntStream minutes(ZoneOffsetTransition change) {
        LocalTime start = (change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter()).toLocalTime();
        int first = start.toSecondOfDay() / 60;
        return IntStream.range(first, first + (int) change.getDuration().abs().toMinutes());
    }

    private static boolean isDue(CronExpression expression, ZoneOffsetTransition change, int minute) {
        var day = (change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter())
                .toLocalDate()
                .plusDays(minute / PER_DAY);
        return expression.times().isDue(minute % PER_DAY) && expression.days().isDue(day);
    }

    private static boolean isHourly(CronExpression expression) {
        return expression
                        .times()
                        .minutes()
                        .map(minute -> minute / PER_HOUR)
                        .distinct()
                        .count()
                == 24;
    }

    /** For messages. */
    public String tell() {
        return time + ", which " + zone
                + (skipped ? " skips on one day of the year" : " has twice on one day of the year");
    }
}
