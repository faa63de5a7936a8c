package io.github.openclawmaven.model.cron;

import io.github.openclawmaven.model.cron.CronWarning.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is accepted and surprises. */
final class Warnings {

    private Warnings() {}

    static List<CronWarning> of(Slice expression, Fields fields) {
        return Stream.of(neverDue(expression, fields), eitherDay(fields), loose(fields.texts()))
                .flatMap(warnings -> warnings)
                .sorted(Comparator.comparingInt(CronWarning::offset))
                .toList();
    }

    private static Stream<CronWarning> neverDue(Slice expression, Fields fields) {
        if (fields.days().firstDayFrom(1).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(CronWarning.at(
                expression, Kind.NEVER_DUE, "no day of any year fits, so it never runs", Optional.empty()));
    }

    private static Stream<CronWarning> eitherDay(Fields fields) {
        if (!fields.days().eitherIsEnough()) {
            return Stream.empty();
        }
        Slice day = fields.texts().get(CronField.DAY_OF_MONTH);
        Slice weekday = fields.texts().get(CronField.DAY_OF_WEEK);
        for (Slice field : List.of(day, weekday)) {
            if (field.text().equals("?")) {
                return Stream.of(CronWarning.at(
                        field,
                        Kind.EITHER_DAY,
                        "? beside another day field means every day",
                        Optional.of("write \"*\"")));
            }
        }
        return Stream.of(CronWarning.at(
                weekday,
                Kind.EITHER_DAY,
                "with both day fields set it runs on either",
                Optional.of("prefix + for both: \"+" + weekday.text() + '"')));
    }

    private static Stream<CronWarning> loose(Map<CronField, Slice> texts) {
        return texts.entrySet().stream().flatMap(field -> field.getValue().items().stream()
                .filter(item -> !field.getKey().isPlain(item.text()))
                .map(item -> CronWarning.at(
                        item,
                        Kind.LOOSE,
                        "the gateway accepts \"" + item.text() + "\" without reading all of it as written",
                        Optional.empty())));
    }
}
