package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTimeTest {

    @ParameterizedTest
    @CsvSource({
        "1764057600, 2025-11-25T08:00:00Z",
        "0, 1970-01-01T00:00:00Z",
        "2025-11-25T08:00:00Z, 2025-11-25T08:00:00Z",
        "2025-11-25T08:00:00+02:00, 2025-11-25T06:00:00Z"
    })
    void isATimeThatTheProjectSets(String outputTimestamp, Instant time) {
        assertThat(BuildTime.of(outputTimestamp)).contains(time);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "x")
    void isTheSameForAllProjectsThatSetNone(String outputTimestamp) {
        assertThat(BuildTime.of(outputTimestamp)).contains(Instant.parse("1980-01-01T00:00:00Z"));
    }

    @Test
    void isNothingElse() {
        assertThat(BuildTime.of("yesterday")).isEmpty();
        assertThat(BuildTime.of("2026-11-25")).isEmpty();
        assertThat(BuildTime.of("99999999999999999999")).isEmpty();
    }
}
