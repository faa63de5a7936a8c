package io.github.openclawmaven.model.cron;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to write instead of what other crons, or other releases of croner, take. */
final class Remedy {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern NUMBERED_STEP = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    private Remedy() {}

    /** {@code MONDAY} and {@code MO} are {@code MON}, ranges of them too. */
    static Optional<String> forWord(CronField field, String item, CronDialect dialect) {
        String replaced = WORD.matcher(item).replaceAll(word -> shortName(field, word));
        return replaced.equals(item) || !field.isPlain(replaced, dialect)
                ? Optional.empty()
                : write(field, replaced, dialect);
    }

    /** {@code 5/10} is {@code 5-59/10}, and {@code /10} is a star with the step. */
    static Optional<String> forStep(CronField field, String item, CronDialect dialect) {
        var numbered = NUMBERED_STEP.matcher(item);
        if (numbered.matches()) {
            return write(field, numbered.group(1) + "-" + lastOf(field) + "/" + numbered.group(2), dialect);
        }
        return item.matches("/\\d{1,4}") ? write(field, "*" + item, dialect) : Optional.empty();
    }

    /** A descending range goes over the end: {@code FRI-MON} by name, {@code 22-2} as two ranges. */
    static Optional<String> forDescent(CronField field, String item, int from, int to, CronDialect dialect) {
        if (from > field.max() || to < field.min() || !item.matches("\\w+-\\w+")) {
            return Optional.empty();
        }
        if (field != CronField.DAY_OF_WEEK) {
            return write(field, span(from, field.max()) + "," + span(field.min(), to), dialect);
        }
        boolean named = Character.isLetter(item.charAt(0));
        List<String> days = new ArrayList<>();
        for (int day = from; day <= to + 7; day++) {
            days.add(named ? field.names().get(day % 7) : Integer.toString(day % 7));
        }
        return write(field, String.join(",", days), dialect);
    }

    private static String shortName(CronField field, MatchResult word) {
        String upper = word.group().toUpperCase(Locale.ROOT);
        List<String> candidates =
                longNames(field).filter(name -> name.startsWith(upper)).toList();
        return candidates.size() == 1 ? candidates.get(0).substring(0, 3) : word.group();
    }

    private static Stream<String> longNames(CronField field) {
        return switch (field) {
            case MONTH -> Arrays.stream(Month.values()).map(Enum::name);
            case DAY_OF_WEEK -> Arrays.stream(DayOfWeek.values()).map(Enum::name);
            default -> Stream.empty();
        };
    }

    private static int lastOf(CronField field) {
        return field == CronField.DAY_OF_WEEK ? 6 : field.max();
    }

    private static String span(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }

    /** What would be refused in its turn is no remedy, though it may have one. */
    private static Optional<String> write(CronField field, String text, CronDialect dialect) {
        try {
            FieldReader.read(field, new Slice(text, 0), dialect);
            return Optional.of("write \"" + text + '"');
        } catch (Rejection rejection) {
            return rejection.asResult().remedy();
        }
    }
}
