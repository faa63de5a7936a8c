package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "web_*, web_fetch, true",
        "web_*, web_, true",
        "*, '', true",
        "'', '', true",
        "'', a, false",
        "*_fetch, web_fetch, true",
        "w*f*h, web_fetch, true",
        "w*f*x, web_fetch, false",
        "a*ab, aaab, true",
        "**, anything, true",
        "web, web_fetch, false",
        "a.c, abc, false"
    })
    void aStarStandsForAnyText(String pattern, String text, boolean fits) {
        assertThat(Glob.matches(pattern, text)).isEqualTo(fits);
    }

    @Test
    void manyStarsTakeNoLonger() {
        String stars = "a*".repeat(30_000) + "b";

        assertThat(assertTimeout(Duration.ofMinutes(1), () -> Glob.matches(stars, "a".repeat(60_000))))
                .isFalse();
    }
}
