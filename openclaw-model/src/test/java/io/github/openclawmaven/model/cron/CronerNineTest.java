package io.github.openclawmaven.model.cron;

import static io.github.openclawmaven.model.cron.ParsedCron.invalid;
import static io.github.openclawmaven.model.cron.ParsedCron.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.cron.CronWarning.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the earliest releases read an expression, by croner 9. */
class CronerNineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 9,17 * * *",
                "30 0 9 * * *",
                "@daily",
                "5/10 * * * *",
                "/5 * * * *",
                "0 0 L JAN-MAR\t*",
                "0 0 * * FRI#L",
                "0 0 * * mon/2"
            })
    void withoutAWarning(String text) {
        assertThat(valid(text, CronDialect.CRONER_9).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 9 * * * 2030 | a cron expression has 5 fields, or 6 with seconds, not 7",
                "@midnight        | the gateway does not know \"@midnight\"",
                "0 0 15W * *      | \"15W\" is not a day of month",
                "0 0 LW * *       | \"LW\" is not a day of month",
                "0 0 l * *        | \"l\" is not a day of month",
                "0 0 L,L * *      | \"L\" is not a day of month",
                "0 0 1 * +MON     | \"+MON\" is not a day of week",
                "0 0 * * 5#l      | \"5#l\" is not a day of week",
                "*/? * * * *      | ? stands for the present minute, and with 0 this is refused",
                "1? * * * *       | ? stands for the present minute, and with 10 this is refused",
            })
    void refused(String text, String message) {
        assertThat(invalid(text, CronDialect.CRONER_9).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 * * 5L    | LOOSE        | 5L",
                "1*/5 * * * *  | LOOSE        | 1*/5",
                "70/5 * * * *  | NEVER_DUE    | 70/5 * * * *",
                "0 0 15 * ?    | PRESENT_TIME | ?",
                "? 9 * * *     | PRESENT_TIME | ?",
                "0 9 13 * FRI  | EITHER_DAY   | FRI",
            })
    void withAWarning(String text, Kind kind, String part) {
        List<CronWarning> warnings = valid(text, CronDialect.CRONER_9).warnings();

        assertThat(warnings).singleElement().extracting(CronWarning::kind).isEqualTo(kind);
        CronWarning warning = warnings.get(0);
        assertThat(text.substring(warning.offset(), warning.offset() + warning.length()))
                .isEqualTo(part);
    }

    @Test
    void andNoRemedyThatOnlyLaterReleasesTake() {
        assertThat(valid("0 9 13 * FRI", CronDialect.CRONER_9).warnings().get(0).remedy())
                .isEmpty();
        assertThat(invalid("@midnight", CronDialect.CRONER_9).remedy())
                .contains("use one of @yearly, @annually, @monthly, @weekly, @daily, @hourly");
    }
}
