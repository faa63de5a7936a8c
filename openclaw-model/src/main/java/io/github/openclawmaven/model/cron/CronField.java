package io.github.openclawmaven.model.cron;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The fields of an expression, in the order in which they are written. */
enum CronField {
    SECOND("second", 0, 59, 60),
    MINUTE("minute", 0, 59, 60),
    HOUR("hour", 0, 23, 24),
    DAY_OF_MONTH("day of month", 1, 31, 31, List.of(), Notation::ofDays),
    MONTH("month", 1, 12, 12, Names.MONTHS, dialect -> Notation.of(Names.MONTHS, dialect)),
    DAY_OF_WEEK("day of week", 0, 7, 7, Names.WEEKDAYS, dialect -> Notation.ofWeekdays(Names.WEEKDAYS, dialect)),
    YEAR("year", 1, 9999, 10_000);

    private final String label;
    private final int min;
    private final int max;
    private final int largestStep;
    private final List<String> names;
    private final Map<Pattern, String> numbers;
    private final Map<CronDialect, Notation> notations = new EnumMap<>(CronDialect.class);

    CronField(String label, int min, int max, int largestStep) {
        this(label, min, max, largestStep, List.of(), dialect -> Notation.of(List.of(), dialect));
    }

    CronField(
            String label,
            int min,
            int max,
            int largestStep,
            List<String> names,
            Function<CronDialect, Notation> notation) {
        this.label = label;
        this.min = min;
        this.max = max;
        this.largestStep = largestStep;
        this.names = names;
        this.numbers = numbers(names, min);
        for (CronDialect dialect : CronDialect.values()) {
            notations.put(dialect, notation.apply(dialect));
        }
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

    /** What a question mark can stand for, where it is the present time. */
    IntStream times() {
        return IntStream.rangeClosed(min, this == DAY_OF_WEEK ? max - 1 : max);
    }

    /** Whether the gateway goes on reading the text that {@link #numeric} made. */
    boolean admits(String numeric, CronDialect dialect) {
        return notations.get(dialect).characters().matcher(numeric).matches();
    }

    /** Whether an item is written as manuals say, so that nothing in it is skipped. */
    boolean isPlain(String item, CronDialect dialect) {
        return notations.get(dialect).plainItem().matcher(item).matches();
    }

    /** With numbers for names wherever they occur, inside other text too, modifiers in upper case, and stars for question marks. */
    String numeric(String item, CronDialect dialect) {
        String text = item;
        for (Map.Entry<Pattern, String> name : numbers.entrySet()) {
            text = name.getKey().matcher(text).replaceAll(name.getValue());
        }
        return dialect.hasDayModifiers()
                ? text.replace('l', 'L').replace('w', 'W').replace('?', '*')
                : text;
    }

    /** In the order in which the gateway replaces names: a range ends with the last Sunday. */
    private static Map<Pattern, String> numbers(List<String> names, int min) {
        Map<Pattern, String> numbers = new LinkedHashMap<>();
        if (names.contains("SUN")) {
            numbers.put(Pattern.compile("-SUN", Pattern.CASE_INSENSITIVE), "-7");
        }
        for (int i = 0; i < names.size(); i++) {
            numbers.put(Pattern.compile(names.get(i), Pattern.CASE_INSENSITIVE), Integer.toString(min + i));
        }
        return numbers;
    }

    /** Constants of the enum cannot use the static fields of the enum. */
    private static final class Names {
        static final List<String> MONTHS =
                List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
        static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    }
}
