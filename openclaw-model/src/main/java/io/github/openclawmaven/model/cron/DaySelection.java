package io.github.openclawmaven.model.cron;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On which days the fields of an expression are due.
 *
 * @param values what each field selects
 * @param any the fields that are a star
 * @param both whether a plus sign asks for both day fields to fit
 */
record DaySelection(Map<CronField, FieldValues> values, List<CronField> any, boolean both) implements DueDays {

    /** The Gregorian calendar repeats itself, weekdays included, after this many years. */
    private static final int CALENDAR_CYCLE = 400;

    private static final List<CronField> CLOCK = List.of(CronField.SECOND, CronField.MINUTE, CronField.HOUR);

    /** Whether a day of month is enough without its weekday, and the other way round. */
    boolean eitherIsEnough() {
        return !both && !any.contains(CronField.DAY_OF_MONTH) && !any.contains(CronField.DAY_OF_WEEK);
    }

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        if (CLOCK.stream().anyMatch(field -> selected(field).isEmpty())) {
            return Optional.empty();
        }
        int year = day.getYear();
        IntStream candidates = any.contains(CronField.YEAR)
                ? IntStream.rangeClosed(year, year + CALENDAR_CYCLE)
                : selected(CronField.YEAR).stream().filter(candidate -> candidate >= year);
        return candidates
                .boxed()
                .flatMap(this::datesOf)
                .filter(date -> !date.isBefore(day) && fits(date))
                .findFirst();
    }

    private BitSet selected(CronField field) {
        return values.get(field).values();
    }

    private Stream<LocalDate> datesOf(int year) {
        return selected(CronField.MONTH).stream()
                .mapToObj(month -> LocalDate.of(year, month, 1))
                .flatMap(
                        first -> IntStream.rangeClosed(1, first.lengthOfMonth()).mapToObj(first::withDayOfMonth));
    }

    @Override
    public boolean isDue(LocalDate day) {
        boolean inYear =
                any.contains(CronField.YEAR) || selected(CronField.YEAR).get(day.getYear());
        return inYear
                && selected(CronField.MONTH).get(day.getMonthValue())
                && CLOCK.stream().noneMatch(field -> selected(field).isEmpty())
                && fits(day);
    }

    private boolean fits(LocalDate date) {
        if (any.contains(CronField.DAY_OF_WEEK)) {
            return dayFits(date);
        }
        return eitherIsEnough() ? dayFits(date) || weekdayFits(date) : dayFits(date) && weekdayFits(date);
    }

    private boolean dayFits(LocalDate date) {
        FieldValues days = values.get(CronField.DAY_OF_MONTH);
        int last = date.lengthOfMonth();
        return days.values().get(date.getDayOfMonth())
                || days.lastDay() && date.getDayOfMonth() == last
                || days.lastWeekday() && date.equals(nearestWeekday(date.withDayOfMonth(last)))
                || days.nearestWeekdays().stream()
                        .anyMatch(day -> day <= last && date.equals(nearestWeekday(date.withDayOfMonth(day))));
    }

    private static LocalDate nearestWeekday(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY) {
            return date.getDayOfMonth() == 1 ? date.plusDays(2) : date.minusDays(1);
        }
        if (weekday == DayOfWeek.SUNDAY) {
            return date.getDayOfMonth() == date.lengthOfMonth() ? date.minusDays(2) : date.plusDays(1);
        }
        return date;
    }

    private boolean weekdayFits(LocalDate date) {
        int weeks = values.get(CronField.DAY_OF_WEEK).weeks(date.getDayOfWeek().getValue() % 7);
        int week = 1 << ((date.getDayOfMonth() - 1) / 7);
        boolean last = date.getDayOfMonth() + 7 > date.lengthOfMonth();
        return (weeks & week) != 0 || last && (weeks & FieldValues.LAST_WEEK) != 0;
    }
}
