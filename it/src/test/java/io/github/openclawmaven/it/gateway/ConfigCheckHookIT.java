package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Command.Result;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chart's hook says of a config, in a pod that has no volume and no Secret: the release's own word. */
class ConfigCheckHookIT {

    private static final Path SMALL = Path.of("src/test/resources/gateway/small");

    @TempDir
    private Path root;

    private GeneratedChart chart;
    private ObjectNode config;

    static Stream<String> releases() {
        return TestedReleases.ends();
    }

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(root.resolve("tmp"));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void takesWhatTheReleaseTakesAndSaysWhatItRefuses(String release) throws Exception {
        chart = GeneratedChart.of(SMALL, release, root.resolve("generated"));
        Path file = chart.files().resolve("config/openclaw.json");
        config = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        // What lies on the volume alone is not there, nor what a variable of a Secret holds.
        config.withObject("/plugins/load").putArray("paths").add("/openclaw/state/plugins/mine");
        config.withObject("/plugins/slots").put("memory", "mine");
        write(file);

        Result taken = check(release);

        assertThat(taken.exitCode()).as(taken.toString()).isZero();
        assertThat(taken.output()).contains("check-config: the gateway takes the config");

        config.withObject("/agents/defaults").put("maxConcurrent", "many");
        config.put("gatway", true);
        write(file);

        Result refused = check(release);

        assertThat(refused.exitCode()).as(refused.toString()).isOne();
        assertThat(refused.output())
                .contains("refuses the config, and nothing was changed", "agents.defaults.maxConcurrent: ");
    }

    private void write(Path file) throws IOException {
        Files.writeString(file, config.toString());
    }

    /** The command of the hook's container, with no more in its environment than the container has. */
    private Result check(String release) throws IOException {
        GatewayInstallation installation = GatewayInstallation.of(release);
        Map<String, String> environment = new TreeMap<>(installation.facts().environment());
        environment.put(installation.facts().configuration().readOnlyVariable(), "1");
        environment.put(
                "PATH",
                NodeInstallation.programs() + ":" + installation.directory().resolve("node_modules/.bin")
                        + ":/usr/bin:/bin");
        environment.put("TMPDIR", root.resolve("tmp").toString());
        return new Command(chart.checkCommand().stream().map(this::here).toList(), environment, root)
                .run(Waiting.LIMIT);
    }

    private String here(String argument) {
        return argument.replace("=/tmp", "=" + root.resolve("tmp"))
                .replace("/etc/openclaw", chart.files().toString());
    }
}
