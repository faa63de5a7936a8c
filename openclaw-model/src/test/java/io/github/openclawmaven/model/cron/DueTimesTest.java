package io.github.openclawmaven.model.cron;

import static io.github.openclawmaven.model.cron.ParsedCron.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 9 * * * | 545 | ",
                "5,35 9-10 * * * | 545 575 605 635 | PT30M",
                "0 5 9 * * * | 545 | ",
                "0,50 5 9 * * * | 545 | PT50S",
                "@daily | 0 | ",
                "2027-03-01T09:05:00Z | 545 | ",
                "0 0,23 * * * | 0 1380 | PT23H",
            })
    void areTheMinutesOfADay(String expression, String minutes, String gap) {
        DueTimes times = valid(expression).expression().times();

        assertThat(times.minutes().mapToObj(Integer::toString).toList()).isEqualTo(List.of(minutes.split(" ")));
        assertThat(times.minutes()).allMatch(times::isDue);
        assertThat(times.isDue(7)).isFalse();
        assertThat(times.leastGap()).isEqualTo(Optional.ofNullable(gap).map(Duration::parse));
    }
}
