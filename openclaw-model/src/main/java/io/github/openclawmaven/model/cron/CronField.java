package io.github.openclawmaven.model.cron;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The fields of an expression, in the order in which they are written. */
enum CronField {
    SECOND("second", 0, 59, 60),
    MINUTE("minute", 0, 59, 60),
    HOUR("hour", 0, 23, 24),
    DAY_OF_MONTH("day of month", 1, 31, 31, List.of(), Notation.ofDays()),
    MONTH("month", 1, 12, 12, Names.MONTHS, Notation.of(Names.MONTHS)),
    DAY_OF_WEEK("day of week", 0, 7, 7, Names.WEEKDAYS, Notation.ofWeekdays(Names.WEEKDAYS)),
    YEAR("year", 1, 9999, 10_000);

    private static final Pattern SMALL_LETTERS = Pattern.compile("[a-z]+");

    private final String label;
    private final int min;
    private final int max;
    private final int largestStep;
    private final List<String> names;
    private final Notation notation;

    CronField(String label, int min, int max, int largestStep) {
        this(label, min, max, largestStep, List.of(), Notation.of(List.of()));
    }

    CronField(String label, int min, int max, int largestStep, List<String> names, Notation notation) {
        this.label = label;
        this.min = min;
        this.max = max;
        this.largestStep = largestStep;
        this.names = names;
        this.notation = notation;
    }

    String label() {
        return label;
    }

    int min() {
        return min;
    }

    int max() {
        return max;
    }

    int largestStep() {
        return largestStep;
    }

    /** Where a star with a step starts counting: for years at 0, which is then refused. */
    int stepOrigin() {
        return this == YEAR ? 0 : min;
    }

    /** Where a star with a step stops counting. */
    int stepEnd() {
        return stepOrigin() + largestStep - 1;
    }

    /** The three-letter names, the first for the lowest value; empty where there are none. */
    List<String> names() {
        return names;
    }

    /** Whether the gateway goes on reading the text that {@link #numeric} made. */
    boolean admits(String numeric) {
        return notation.characters().matcher(numeric).matches();
    }

    /** Whether an item is written as manuals say, so that nothing in it is skipped. */
    boolean isPlain(String item) {
        return notation.plainItem().matcher(item).matches();
    }

    /** Upper case, with numbers for names wherever they occur, inside other text too, and stars for question marks. */
    String numeric(String item) {
        String text = SMALL_LETTERS
                .matcher(item)
                .replaceAll(letters -> letters.group().toUpperCase(Locale.ROOT))
                .replace('?', '*');
        if (this == DAY_OF_WEEK) {
            text = text.replace("-SUN", "-7");
        }
        for (int i = 0; i < names.size(); i++) {
            text = text.replace(names.get(i), Integer.toString(min + i));
        }
        return text;
    }

    /** Constants of the enum cannot use the static fields of the enum. */
    private static final class Names {
        static final List<String> MONTHS =
                List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
        static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    }
}
