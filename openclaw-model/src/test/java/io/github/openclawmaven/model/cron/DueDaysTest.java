package io.github.openclawmaven.model.cron;

import static io.github.openclawmaven.model.cron.ParsedCron.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {

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
