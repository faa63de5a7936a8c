package io.github.openclawmaven.model.cron;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the forms of an expression apart: nickname, single date-time, five to seven fields. */
final class CronReader {

    private static final List<String> NICKNAMES =
            List.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");

    private CronReader() {}

    static CronParse.Valid read(String text) {
        List<Slice> words = new Slice(text, 0).words();
        Slice trimmed = Slice.spanning(text, words);
        if (OneShot.isMeantBy(trimmed.text())) {
            return oneShot(trimmed);
        }
        if (NICKNAMES.contains(trimmed.text().toLowerCase(Locale.ROOT))) {
            return valid(trimmed, List.of());
        }
        if (words.size() < 5 || words.size() > 7) {
            throw miscounted(trimmed, words);
        }
        return valid(trimmed, Warnings.of(trimmed, Fields.read(words)));
    }

    private static CronParse.Valid oneShot(Slice text) {
        if (!OneShot.isDateTime(text.text())) {
            throw OneShot.rejection(text);
        }
        return valid(
                text,
                List.of(CronWarning.at(
                        text,
                        CronWarning.Kind.ONE_SHOT,
                        "a date-time as a cron expression runs once",
                        Optional.of("use \"at\" instead of \"cron\""))));
    }

    private static CronParse.Valid valid(Slice text, List<CronWarning> warnings) {
        return new CronParse.Valid(new CronExpression(text.text()), warnings);
    }

    private static Rejection miscounted(Slice text, List<Slice> words) {
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
                    Optional.of("use one of " + String.join(", ", NICKNAMES)));
        }
        return new Rejection(
                text, "a cron expression has 5 fields, 6 with seconds or 7 with a year, not " + words.size());
    }
}
