package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({"30s, PT30S", "15m, PT15M", "2h, PT2H", "1d, PT24H", "999999999d, PT23999999976H"})
    void readsAWholeNumberAndAUnit(String text, Duration expected) {
        assertThat(DurationText.problem(text)).isEmpty();
        assertThat(DurationText.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s",
                "30",
                "0s",
                "0",
                "-5m",
                "+5m",
                "1.5h",
                "1h30m",
                "30 s",
                "30S",
                "30sec",
                "PT5M",
                "500ms",
                "05m",
                "1000000000s",
                "\u0663s"
            })
    void readsNothingElse(String text) {
        assertThat(DurationText.problem(text)).isPresent();
        assertThat(DurationText.parse(text)).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(DurationText.problem("30")).contains("the duration lacks its unit: s, m, h or d");
        assertThat(DurationText.problem("0m")).contains("a duration is longer than zero");
    }
}
