package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.process.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginInstallationIT {
    private static final String PLUGINS =
            "[{\"id\": \"brave\", \"package\": \"@openclaw/brave-plugin\", \"version\": \"2026.9.5\"}]";

    @TempDir
    private Path root;

    @Test
    void aPluginIsFetchedOnceAndLaterStartsNeedNoNetwork() throws IOException {
        GatewayInstallation installation = GatewayInstallation.of("2026.9.6");

        Result first = install(new Pod(installation, root, NpmProject.settings()));
        assertThat(first.exitCode()).as(first.output() + first.errors()).isZero();
        assertThat(first.output()).contains("brave: installing @openclaw/brave-plugin@2026.9.5");

        Result second = install(new Pod(installation, root, Map.of("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9")));
        assertThat(second.exitCode()).isZero();
        assertThat(second.output()).isEqualTo("install-plugins: brave: @openclaw/brave-plugin@2026.9.5 is installed\n");
    }

    private static Result install(Pod pod) throws IOException {
        Path plugins = Files.writeString(pod.root().resolve("plugins.json"), PLUGINS);
        return pod.script(
                        ChartScripts.directory(),
                        "install-plugins.mjs",
                        "--state",
                        pod.state().toString(),
                        "--home",
                        pod.home().toString(),
                        "--plugins",
                        plugins.toString())
                .run(Duration.ofMinutes(5));
    }
}
