package io.github.openclawmaven.model.cron;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the forms of an expression apart: nickname, single date-time, five to seven fields. */
final class CronReader {

    private static final Map<String, String> MEANINGS = Map.of(
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *",
            "@monthly", "0 0 1 * *",
            "@weekly", "0 0 * * 0",
            "@daily", "0 0 * * *",
            "@midnight", "0 0 * * *",
            "@hourly", "0 * * * *");

    private final CronDialect dialect;

    private CronReader(CronDialect dialect) {
        this.dialect = dialect;
    }

    static CronParse.Valid read(String text, CronDialect dialect) {
        return new CronReader(dialect).read(text);
    }

    private CronParse.Valid read(String text) {
        List<Slice> words = new Slice(text, 0).words();
        Slice trimmed = Slice.spanning(text, words);
        if (OneShot.isMeantBy(trimmed.text())) {
            return oneShot(trimmed);
        }
        String nickname = trimmed.text().toLowerCase(Locale.ROOT);
        if (dialect.nicknames().contains(nickname)) {
            Slice meaning = new Slice(MEANINGS.get(nickname), 0);
            Fields fields = Fields.read(meaning.words(), dialect);
            return valid(trimmed, fields.days(), fields.times(), List.of());
        }
        if (words.size() < 5 || words.size() > dialect.mostFields()) {
            throw miscounted(trimmed, words);
        }
        Fields fields = Fields.read(words, dialect);
        return valid(trimmed, fields.days(), fields.times(), new Warnings(trimmed, fields, dialect).all());
    }

    private static CronParse.Valid oneShot(Slice text) {
        if (!OneShot.isDateTime(text.text())) {
            throw OneShot.rejection(text);
        }
        return valid(
                text,
                OneShot.day(text.text()),
                OneShot.time(text.text()),
                List.of(CronWarning.at(
                        text,
                        CronWarning.Kind.ONE_SHOT,
                        "a date-time as a cron expression runs once",
                        Optional.of("use \"at\" instead of \"cron\""))));
    }

    private static CronParse.Valid valid(Slice text, DueDays days, DueTimes times, List<CronWarning> warnings) {
        return new CronParse.Valid(new CronExpression(text.text(), days, times), warnings);
    }

    private Rejection miscounted(Slice text, List<Slice> words) {
        if (words.isEmpty()) {
            return new Rejection(text, "the cron expression is empty");
        }
        if (words.get(0).text().equalsIgnoreCase("@every") && words.size() == 2) {
            return new Rejection(
                    text,
                    "the gateway does not know @every",
                    Optional.of("use \"every: " + words.get(1).text() + "\" instead of \"cron\""));
        }
        if (words.get(0).text().startsWith("@")) {
            return new Rejection(
                    words.get(0),
                    "the gateway does not know \"" + text.text() + '"',
                    Optional.of("use one of " + String.join(", ", dialect.nicknames())));
        }
        return new Rejection(
                text,
                "a cron expression has 5 fields, "
                        + (dialect.mostFields() == 6 ? "or 6 with seconds" : "6 with seconds or 7 with a year")
                        + ", not " + words.size());
    }
}
