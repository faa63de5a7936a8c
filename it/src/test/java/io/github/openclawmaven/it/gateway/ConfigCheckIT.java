package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigCheckIT {

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void tellsAConfigThatTheReleaseTakesFromOneThatItRefuses(String release) throws IOException {
        Pod pod = new Pod(GatewayInstallation.of(release), root);

        pod.mount(pod.config(), "openclaw.json", "{\"gateway\": {\"mode\": \"local\"}}");
        assertThat(ConfigCheck.of(pod).errors()).isEmpty();

        pod.mount(pod.config(), "openclaw.json", "{\"gateway\": {\"mode\": \"remote control\"}}");
        assertThat(ConfigCheck.of(pod).errors()).singleElement().asString().startsWith("gateway.mode: Invalid input");
    }

    /** The projects say what public samples of other ways to deploy a gateway say. */
    @ParameterizedTest
    @CsvSource({"operator-sample, 2026.2.26", "home-chart, 2026.5.28"})
    void theReleaseTakesWhatPeopleDeploy(String project, String release) throws IOException {
        Path source = Path.of("projects").resolve(project).resolve("src/main/openclaw");
        GeneratedChart chart = GeneratedChart.of(source, release, root.resolve("generated"));
        Pod pod = new Pod(GatewayInstallation.of(release), root.resolve("pod"), chart.variables());

        pod.mount(pod.config(), "openclaw.json", chart.config());
        assertThat(ConfigCheck.of(pod).errors()).isEmpty();
    }
}
