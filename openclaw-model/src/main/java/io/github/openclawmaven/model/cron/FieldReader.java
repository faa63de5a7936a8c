package io.github.openclawmaven.model.cron;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one field as croner does, its tolerance included: a number ends where the digits end. */
final class FieldReader {

    private static final Pattern STEPPED_RANGE = Pattern.compile("(\\d+)-(\\d+)/(\\d+)");
    private static final Pattern LEADING_NUMBER = Pattern.compile("0*(\\d{0,6})(\\d*).*", Pattern.DOTALL);
    private static final Pattern LAST_DAY = Pattern.compile("[Ll]");
    private static final int BEYOND_ANY_FIELD = 1_000_000;

    private final CronField field;
    private final CronDialect dialect;
    private final FieldValues values;
    private boolean lastDayRead;

    private FieldReader(CronField field, CronDialect dialect) {
        this.field = field;
        this.dialect = dialect;
        this.values = new FieldValues(field);
    }

    static FieldValues read(CronField field, Slice text, CronDialect dialect) {
        return dialect.readsTheClock() && text.text().indexOf('?') >= 0
                ? atAnyTime(field, text, dialect)
                : withoutClock(field, text, dialect);
    }

    /** Of a field that changes with the clock: everything, provided that it is accepted at each time. */
    private static FieldValues atAnyTime(CronField field, Slice text, CronDialect dialect) {
        field.times().forEach(time -> {
            try {
                String there = text.text().replaceFirst("\\?", Integer.toString(time));
                withoutClock(field, new Slice(there, text.offset()), dialect);
            } catch (Rejection rejection) {
                throw new Rejection(
                        text, "? stands for the present " + field.label() + ", and with " + time + " this is refused");
            }
        });
        var all = new FieldValues(field);
        all.addAll();
        return all;
    }

    private static FieldValues withoutClock(CronField field, Slice text, CronDialect dialect) {
        var reader = new FieldReader(field, dialect);
        reader.readAll(text);
        return reader.values;
    }

    private void readAll(Slice text) {
        if (field == CronField.DAY_OF_MONTH
                && dialect.hasDayModifiers()
                && text.text().equalsIgnoreCase("LW")) {
            values.addLastWeekday();
            return;
        }
        if (field == CronField.DAY_OF_MONTH && LAST_DAY.matcher(text.text()).find()) {
            values.addLastDay();
        }
        for (Slice item : text.items()) {
            read(item, field.numeric(item.text(), dialect));
        }
    }

    private void read(Slice item, String numeric) {
        String text = field == CronField.DAY_OF_MONTH ? withoutLastDay(numeric) : numeric;
        if (text.isEmpty()) {
            if (!values.lastDay()) {
                throw new Rejection(item, "the " + field.label() + " field has an empty item");
            }
        } else if (!field.admits(text, dialect)) {
            throw notOfField(item);
        } else if (text.equals("*")) {
            values.addAll();
        } else {
            readSelection(item, text);
        }
    }

    /** Croner 9 takes one L from the field and refuses any other. */
    private String withoutLastDay(String numeric) {
        if (dialect.hasDayModifiers()) {
            return numeric.replace("L", "");
        }
        boolean first = !lastDayRead && numeric.indexOf('L') >= 0;
        lastDayRead |= first;
        return first ? numeric.replaceFirst("L", "") : numeric;
    }

    private void readSelection(Slice item, String text) {
        boolean range = text.indexOf('-') >= 0;
        boolean step = text.indexOf('/') >= 0;
        boolean weekday = text.indexOf('W') >= 0;
        if (weekday && (range || step)) {
            throw new Rejection(item, "W goes with a single day, not with a range or a step");
        }
        var week = WeekOfMonth.of(field, item, text, dialect);
        if (range && step) {
            readSteppedRange(item, week);
        } else if (range) {
            readRange(item, week);
        } else if (step) {
            readStep(item, week);
        } else if (weekday) {
            values.addNearestWeekday(inRange(item, number(item, text)));
        } else {
            values.add(inRange(item, number(item, week.rest())), week.mask());
        }
    }

    private void readSteppedRange(Slice item, WeekOfMonth week) {
        Matcher range = STEPPED_RANGE.matcher(week.rest());
        if (!range.matches()) {
            throw new Rejection(item, quoted(item) + " is not a range with a step, such as 10-20/3");
        }
        fill(item, number(item, range.group(1)), number(item, range.group(2)), step(item, range.group(3)), week);
    }

    private void readRange(Slice item, WeekOfMonth week) {
        List<String> ends = List.of(week.rest().split("-", -1));
        if (ends.size() != 2) {
            throw new Rejection(item, quoted(item) + " is not a range, such as " + field.min() + "-" + field.max());
        }
        fill(item, number(item, ends.get(0)), number(item, ends.get(1)), 1, week);
    }

    private void readStep(Slice item, WeekOfMonth week) {
        List<String> parts = List.of(week.rest().split("/", -1));
        if (parts.size() != 2 || !parts.get(0).equals("*") && !dialect.stepsFromNumbers()) {
            throw new Rejection(
                    item, "a step needs * or a range before it", Remedy.forStep(field, week.rest(), dialect));
        }
        int step = step(item, parts.get(1));
        int from = stepStart(item, parts.get(0));
        // Beyond the end nothing is selected, and nothing refused.
        if (from <= field.stepEnd()) {
            fill(item, from, field.stepEnd(), step, week);
        }
    }

    private int stepStart(Slice item, String text) {
        if (text.isEmpty() || text.equals("*")) {
            return field.stepOrigin();
        }
        return Character.isDigit(text.charAt(0)) ? number(item, text) : BEYOND_ANY_FIELD;
    }

    private void fill(Slice item, int from, int to, int step, WeekOfMonth week) {
        if (from > to) {
            throw new Rejection(
                    item,
                    quoted(item) + " is a range that descends",
                    Remedy.forDescent(field, item.text(), from, to, dialect));
        }
        for (int value = from; value <= to; value += step) {
            values.add(inRange(item, value), week.mask());
        }
    }

    private int step(Slice item, String text) {
        int step = number(item, text);
        if (step < 1 || step > field.largestStep()) {
            throw new Rejection(item, "a step of the " + field.label() + " field is 1 to " + field.largestStep());
        }
        return step;
    }

    private int inRange(Slice item, int value) {
        if (value < field.min() || value > field.max()) {
            throw new Rejection(
                    item,
                    quoted(item) + " is outside " + field.min() + " to " + field.max() + " of the " + field.label()
                            + " field");
        }
        return value;
    }

    private int number(Slice item, String text) {
        Matcher number = LEADING_NUMBER.matcher(text);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || !number.matches()) {
            throw notOfField(item);
        }
        if (!number.group(2).isEmpty()) {
            return BEYOND_ANY_FIELD;
        }
        return number.group(1).isEmpty() ? 0 : Integer.parseInt(number.group(1));
    }

    private Rejection notOfField(Slice item) {
        return new Rejection(
                item, quoted(item) + " is not a " + field.label(), Remedy.forWord(field, item.text(), dialect));
    }

    private static String quoted(Slice item) {
        return '"' + item.text() + '"';
    }
}
