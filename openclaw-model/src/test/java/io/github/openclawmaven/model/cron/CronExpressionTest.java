package io.github.openclawmaven.model.cron;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.cron.CronWarning.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronExpressionTest {

    private static CronParse.Valid valid(String text) {
        return valid(text, CronDialect.CRONER_10);
    }

    private static CronParse.Valid valid(String text, CronDialect dialect) {
        CronParse parse = CronExpression.parse(text, dialect);
        assertThat(parse).as(text).isInstanceOf(CronParse.Valid.class);
        return (CronParse.Valid) parse;
    }

    private static CronParse.Invalid invalid(String text) {
        return invalid(text, CronDialect.CRONER_10);
    }

    private static CronParse.Invalid invalid(String text, CronDialect dialect) {
        CronParse parse = CronExpression.parse(text, dialect);
        assertThat(parse).as(text).isInstanceOf(CronParse.Invalid.class);
        return (CronParse.Invalid) parse;
    }

    private static String fault(String text) {
        CronParse.Invalid invalid = invalid(text);
        return text.substring(invalid.offset(), invalid.offset() + invalid.length());
    }

    @Nested
    class Accepted {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0 9,17 * * *",
                    "30 0 9 * * *",
                    "0 0 9 * * * 2030",
                    " 0\t9  * * * ",
                    "@daily",
                    "@HOURLY",
                    "0 0 * JAN,feb Mon",
                    "0 0 * * 0",
                    "0 0 * * 7",
                    "0 0 * * SAT-SUN",
                    "0 0 * * 5-7",
                    "0 0 * * 0-7",
                    "*/5 * * * *",
                    "10-20/3 * * * *",
                    "*/60 * * * *",
                    "0 0 L * *",
                    "0 0 L,15 * *",
                    "0 0 15W * *",
                    "0 0 LW * *",
                    "0 0 * * MON#1",
                    "0 0 * * MON-FRI#1",
                    "0 0 * * FRI#L",
                    "0 0 * * 5-6#L",
                    "0 0 * * 5L",
                    "0 0 * * FRIL",
                    "0 0 1 * +MON",
                    "0 0 1 * +MON-FRI",
                    "0 0 1 * +*",
                    "? ? * ? *"
                })
        void withoutAWarning(String text) {
            assertThat(valid(text).warnings()).isEmpty();
        }

        @Test
        void keepsTheTextWithoutTheSpaceAround() {
            assertThat(valid(" 0 9 * * *\n").expression().text()).isEqualTo("0 9 * * *");
        }

        @Test
        void underATurkishLocaleToo() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("tr"));
            try {
                assertThat(valid("0 0 * * fri").warnings()).isEmpty();
                assertThat(valid("@midnight").warnings()).isEmpty();
                assertThat(invalid("0 0 * * fr\u0131").message()).contains("day of week");
                assertThat(invalid("0 0 * * friday").remedy()).contains("write \"FRI\"");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Rejected {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0 9 * * MONDAY       | MONDAY      | write \"MON\"",
                    "0 9 * JANUARY *      | JANUARY     | write \"JAN\"",
                    "0 9 * * Monday-FRIDAY| Monday-FRIDAY | write \"MON-FRI\"",
                    "0 9 * * FRI-MON      | FRI-MON     | write \"FRI,SAT,SUN,MON\"",
                    "0 9 * * FRIDAY-MONDAY| FRIDAY-MONDAY | write \"FRI,SAT,SUN,MON\"",
                    "0 9 * * 6-1          | 6-1         | write \"6,0,1\"",
                    "0 22-2 * * *         | 22-2        | write \"22-23,0-2\"",
                    "5/10 * * * *         | 5/10        | write \"5-59/10\"",
                    "0 9 * * 1/2          | 1/2         | write \"1-6/2\"",
                    "/5 * * * *           | /5          | write \"*/5\"",
                    "09:30 * * *          | 09:30       | write \"30 9\"",
                    "@every 5m            | @every 5m   | use \"every: 5m\" instead of \"cron\"",
                })
        void withARemedy(String text, String fault, String remedy) {
            assertThat(fault(text)).isEqualTo(fault);
            assertThat(invalid(text).remedy()).contains(remedy);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "*/61 * * * *  | */61",
                    "*/0 * * * *   | */0",
                    "60 * * * *    | 60",
                    "0 0 L-3 * *   | L-3",
                    "0 0 L/2 * *   | L/2",
                    "0 0 W * *     | W",
                    "0 0 1-5W * *  | 1-5W",
                    "0 0 0W * *    | 0W",
                    "0 0 * * L     | L",
                    "0 0 * * L5    | L5",
                    "0 0 * * #1    | #1",
                    "0 0 * * *#1   | *#1",
                    "0 0 * * MON#6 | MON#6",
                    "0 0 * * MON#1-3 | MON#1-3",
                    "+5 0 * * *    | +5",
                    "0 0 1 * ++MON | +MON",
                    "0 0 1 1,13 *  | 13",
                    "H * * * *     | H",
                    "1.5 * * * *   | 1.5",
                    "\u0661 * * * * | \u0661",
                    "0 0 0 1 1 * 0 | 0 ",
                    "@yearly x     | @yearly",
                    "0 9 * *       | 0 9 * *",
                    "2026-13-01T09:00:00 | 2026-13-01T09:00:00",
                })
        void pointingAtTheFault(String text, String fault) {
            assertThat(fault(text)).isEqualTo(fault.strip());
        }

        @Test
        void withoutARemedyThatWouldBeRefusedToo() {
            assertThat(invalid("0 9 * * 9/7").remedy()).isEmpty();
            assertThat(invalid("0 9 * JU *").remedy()).isEmpty();
        }

        @Test
        void anEmptyItemWhereItIsMissing() {
            CronParse.Invalid invalid = invalid("0 1,,2 * * *");
            assertThat(invalid.message()).isEqualTo("the hour field has an empty item");
            assertThat(invalid.offset()).isEqualTo(4);
            assertThat(invalid.length()).isZero();
        }

        @Test
        void aPlusSignWithNothingBehindIt() {
            assertThat(invalid("0 0 1 * +").message()).contains("day of week");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void nothingAtAll(String text) {
            assertThat(invalid(text).message()).isEqualTo("the cron expression is empty");
        }

        @Test
        void inBoundedTimeHoweverLongItIs() {
            assertThat(invalid("1".repeat(100_000) + " * * * *").message()).contains("outside 0 to 59");
            assertThat(invalid("0-" + "9".repeat(100_000) + "/1 * * * *").length())
                    .isEqualTo(100_004);
        }
    }

    @Nested
    class Warned {

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
                strings = {
                    "2026-12-01T09:00:00Z",
                    "2026-12-01T09:00",
                    "2026-12-01 09:00:00.5",
                    "2026-12-01T09:00:00+02:00"
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

    /** Of gateway 2026.1. */
    @Nested
    class ReadByCroner9 {

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
            assertThat(valid("0 9 13 * FRI", CronDialect.CRONER_9)
                            .warnings()
                            .get(0)
                            .remedy())
                    .isEmpty();
            assertThat(invalid("@midnight", CronDialect.CRONER_9).remedy())
                    .contains("use one of @yearly, @annually, @monthly, @weekly, @daily, @hourly");
        }
    }

    @Nested
    class Due {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "@yearly                   | 2026-11-27 | 2027-01-01",
                    "0 9 * * FRI               | 2026-11-27 | 2026-11-27",
                    "0 0 9 1 1 * 2026          | 2026-01-01 | 2026-01-01",
                    "0 0 9 1 1 * 2026          | 2026-01-02 |",
                    "0 0 9 1 1 * 2024,2031     | 2026-01-02 | 2031-01-01",
                    "2026-12-01T09:00:00Z      | 2026-12-01 | 2026-12-01",
                    "2026-12-01T09:00:00Z      | 2026-12-02 |",
                    "2026-02-30T09:00:00+02:00 | 2026-01-01 | 2026-03-02",
                })
        void onADayOrLater(String text, LocalDate from, LocalDate day) {
            assertThat(valid(text).expression().days().firstFrom(from)).isEqualTo(Optional.ofNullable(day));
        }
    }
}
