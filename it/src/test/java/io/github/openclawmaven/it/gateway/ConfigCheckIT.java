package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigCheckIT {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void tellsAConfigThatTheReleaseTakesFromOneThatItRefuses(String release) throws IOException {
        Pod pod = new Pod(GatewayInstallation.of(release), root);

        pod.mount(pod.config(), "openclaw.json", "{\"gateway\": {\"mode\": \"local\"}}");
        assertThat(ConfigCheck.of(pod).errors()).isEmpty();

        pod.mount(pod.config(), "openclaw.json", "{\"gateway\": {\"mode\": \"remote control\"}}");
        assertThat(ConfigCheck.of(pod).errors()).singleElement().asString().startsWith("gateway.mode: Invalid input");
    }
}
