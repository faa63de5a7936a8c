package io.github.openclawmaven.model.cron;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/** What one field selects. */
final class FieldValues {

    /** Every week of the month; the bits below are the first to the fifth, and the last. */
    static final int EVERY_WEEK = 0b11_1111;

    static final int LAST_WEEK = 0b10_0000;

    private final CronField field;
    private final BitSet values = new BitSet();
    private final BitSet nearestWeekdays = new BitSet();
    private final int[] weeks = new int[7];
    private boolean lastDay;
    private boolean lastWeekday;

    FieldValues(CronField field) {
        this.field = field;
    }

    void addAll() {
        for (int value = field.min(); value <= field.max(); value++) {
            add(value, EVERY_WEEK);
        }
    }

    void add(int value, int weeksOfMonth) {
        if (field == CronField.DAY_OF_WEEK) {
            values.set(value % 7);
            weeks[value % 7] |= weeksOfMonth;
        } else {
            values.set(value);
        }
    }

    void addNearestWeekday(int day) {
        nearestWeekdays.set(day);
    }

    void addLastDay() {
        lastDay = true;
    }

    void addLastWeekday() {
        lastWeekday = true;
    }

    BitSet values() {
        return values;
    }

    BitSet nearestWeekdays() {
        return nearestWeekdays;
    }

    /** The weeks of the month in which a weekday counts, Sunday being 0. */
    int weeks(int weekday) {
        return weeks[weekday];
    }

    boolean lastDay() {
        return lastDay;
    }

    boolean lastWeekday() {
        return lastWeekday;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues that
                && values.equals(that.values)
                && nearestWeekdays.equals(that.nearestWeekdays)
                && Arrays.equals(weeks, that.weeks)
                && lastDay == that.lastDay
                && lastWeekday == that.lastWeekday;
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, nearestWeekdays, Arrays.hashCode(weeks), lastDay, lastWeekday);
    }
}
