package io.github.openclawmaven.model.cron;

import static io.github.openclawmaven.model.cron.ParsedCron.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.cron.CronWarning.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted and hardly meant. */
class CronWarningTest {

    private static List<Kind> kinds(String text) {
        return valid(text).warnings().stream().map(CronWarning::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 31 2 *",
                "0 0 30 2 *",
                "0 0 31 4,6,9,11 *",
                "0 0 0 29 2 * 2027",
                "0 0 30W 2 *",
                "0 0 30 2 +MON"
            })
    void aboutWhatIsNeverDue(String text) {
        assertThat(kinds(text)).containsExactly(Kind.NEVER_DUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 29 2 *", "0 0 0 29 2 * 2028", "0 0 * 2 MON#5", "0 0 29 2 +MON"})
    void notAboutWhatIsDueSeldom(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void aboutTwoDayFieldsOfWhichOneIsEnough() {
        CronWarning warning = valid("0 9 13 * FRI").warnings().get(0);
        assertThat(warning.kind()).isEqualTo(Kind.EITHER_DAY);
        assertThat(warning.message()).isEqualTo("with both day fields set it runs on either");
        assertThat(warning.remedy()).contains("prefix + for both: \"+FRI\"");
        assertThat(warning.offset()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"0 9 15 * ?, 9", "0 9 ? * MON, 4"})
    void aboutTheQuestionMarkOfOtherCronsWhichMeansEveryDay(String text, int offset) {
        CronWarning warning = valid(text).warnings().get(0);
        assertThat(warning.offset()).isEqualTo(offset);
        assertThat(warning.remedy()).contains("write \"*\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-01T09:00:00Z", "2026-12-01T09:00", "2026-12-01 09:00:00.5", "2026-12-01T09:00:00+02:00"
            })
    void aboutASingleDateTime(String text) {
        assertThat(kinds(text)).containsExactly(Kind.ONE_SHOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1* * * * * | 1*", "0 0 * JAN1 * | JAN1", "0 0 * * 5##1 | 5##1", "0 0 1W1 * * | 1W1"})
    void aboutTextThatIsReadOnlyInPart(String text, String part) {
        CronWarning warning = valid(text).warnings().get(0);
        assertThat(warning.kind()).isEqualTo(Kind.LOOSE);
        assertThat(text.substring(warning.offset(), warning.offset() + warning.length()))
                .isEqualTo(part);
    }
}
