package io.github.openclawmaven.model.cron;

import io.github.openclawmaven.model.cron.CronWarning.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is accepted and surprises. */
final class Warnings {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final Slice expression;
    private final Fields fields;
    private final CronDialect dialect;

    Warnings(Slice expression, Fields fields, CronDialect dialect) {
        this.expression = expression;
        this.fields = fields;
        this.dialect = dialect;
    }

    /** In order of offset. */
    List<CronWarning> all() {
        return Stream.of(neverDue(), eitherDay(), presentTime(), loose())
                .flatMap(warnings -> warnings)
                .sorted(Comparator.comparingInt(CronWarning::offset))
                .toList();
    }

    private Stream<CronWarning> neverDue() {
        if (fields.days().firstFrom(ALWAYS).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(CronWarning.at(
                expression, Kind.NEVER_DUE, "no day of any year fits, so it never runs", Optional.empty()));
    }

    private Stream<CronWarning> eitherDay() {
        Slice day = fields.texts().get(CronField.DAY_OF_MONTH);
        Slice weekday = fields.texts().get(CronField.DAY_OF_WEEK);
        if (!fields.days().eitherIsEnough() || isPresentTime(day) || isPresentTime(weekday)) {
            return Stream.empty();
        }
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
                dialect.hasDayModifiers()
                        ? Optional.of("prefix + for both: \"+" + weekday.text() + '"')
                        : Optional.empty()));
    }

    private Stream<CronWarning> presentTime() {
        return fields.texts().entrySet().stream()
                .filter(field -> isPresentTime(field.getValue()))
                .map(field -> CronWarning.at(
                        field.getValue(),
                        Kind.PRESENT_TIME,
                        "? stands for the " + field.getKey().label() + " at which the gateway reads it",
                        Optional.of("write \"*\"")));
    }

    private boolean isPresentTime(Slice field) {
        return dialect.readsTheClock() && field.text().indexOf('?') >= 0;
    }

    private Stream<CronWarning> loose() {
        return fields.texts().entrySet().stream()
                .filter(field -> !isPresentTime(field.getValue()))
                .flatMap(field -> field.getValue().items().stream()
                        .filter(item -> !field.getKey().isPlain(item.text(), dialect))
                        .map(item -> CronWarning.at(
                                item,
                                Kind.LOOSE,
                                "the gateway accepts \"" + item.text() + "\" without reading all of it as written",
                                Optional.empty())));
    }
}
