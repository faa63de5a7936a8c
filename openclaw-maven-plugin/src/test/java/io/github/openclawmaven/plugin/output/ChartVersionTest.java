package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.3",
        "1, 1.0.0",
        "1.2, 1.2.0",
        "1.2-SNAPSHOT, 1.2.0-SNAPSHOT",
        "1.0.0-rc.1, 1.0.0-rc.1",
        "1.2.3.Final, 1.2.3+Final",
        "1.2.Final, 1.2.0+Final",
        "2026.11.22, 2026.11.22"
    })
    void mapsAMavenVersionToSemVer(String maven, String chart) {
        assertThat(ChartVersion.of(maven)).contains(chart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "latest",
                "1.02",
                "1.2.3.4.5",
                "1.2.3-01",
                "1.2.3-",
                "1.2.3-a..b",
                "1.2.3_4",
                "v1.2",
                "${revision}"
            })
    void refusesAVersionWithoutSemVerForm(String maven) {
        assertThat(ChartVersion.of(maven)).isEmpty();
    }
}
