package io.github.openclawmaven.model.cron;

import static io.github.openclawmaven.model.cron.ParsedCron.fault;
import static io.github.openclawmaven.model.cron.ParsedCron.invalid;
import static io.github.openclawmaven.model.cron.ParsedCron.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronExpressionTest {

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
}
