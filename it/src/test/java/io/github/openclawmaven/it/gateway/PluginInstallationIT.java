package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.process.Command.Result;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginInstallationIT {
    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({"2026.7.1, discord, @openclaw/discord, 2026.7.1", "2026.9.6, brave, @openclaw/brave-plugin, 2026.9.5"})
    void aPluginIsFetchedOnceAndLaterStartsNeedNoNetwork(String release, String id, String name, String version)
            throws IOException {
        GatewayInstallation installation = GatewayInstallation.of(release);

        String plugins = "[{\"id\": \"%s\", \"package\": \"%s\", \"version\": \"%s\"}]".formatted(id, name, version);

        Result first = install(plugins, new Pod(installation, root, NpmProject.settings()));
        assertThat(first.exitCode()).as(first.output() + first.errors()).isZero();
        assertThat(first.output()).contains(id + ": installing " + name + "@" + version);

        Result second =
                install(plugins, new Pod(installation, root, Map.of("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9")));
        assertThat(second.exitCode()).isZero();
        assertThat(second.output())
                .isEqualTo("install-plugins: " + id + ": " + name + "@" + version + " is installed\n");
    }

    private static Result install(String content, Pod pod) throws IOException {
        Path plugins = Files.writeString(pod.root().resolve("plugins.json"), content);
        for (Path made : List.of(pod.state(), pod.chart())) {
            Files.createDirectories(made);
        }
        return pod.script(
                        ChartScripts.directory(),
                        "install-plugins.mjs",
                        "--state",
                        pod.state().toString(),
                        "--chart",
                        pod.chart().toString(),
                        "--plugins",
                        plugins.toString())
                .run(Waiting.LIMIT);
    }
}
