package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.process.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the descriptor allows runs, and nothing else does, by the judgement of the release itself. */
class AllowedProgramsIT {
    private static final Path SOURCE = Path.of("src/test/resources/gateway").toAbsolutePath();
    private static final String COMMANDS =
            """
            [{"agent": "main", "command": "tar --version"},
             {"agent": "main", "command": "wc -l /etc/passwd"},
             {"agent": "main", "command": "tar --version && rm -rf /tmp/x"},
             {"agent": "reports", "command": "wc -l /etc/passwd"},
             {"agent": "reports", "command": "tar --version | wc -l"},
             {"agent": "reports", "command": "./tar --version"}]
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void eachAgentRunsWhatIsAllowedToItAndToAll(String release) throws Exception {
        GeneratedChart chart = GeneratedChart.of(SOURCE.resolve("small"), release, root.resolve("generated"));
        Path commands = Files.writeString(root.resolve("commands.json"), COMMANDS);
        Pod pod = new Pod(GatewayInstallation.of(release), root);

        String answer = pod.script(
                        SOURCE,
                        "allowed-programs.mjs",
                        pod.installation()
                                .directory()
                                .resolve("node_modules/openclaw")
                                .toString(),
                        chart.files().resolve("approvals/exec-approvals.json").toString(),
                        commands.toString())
                .run(Waiting.LIMIT)
                .orThrow()
                .output();

        assertThat(answer.lines().reduce((first, last) -> last)).hasValue("[true,false,false,true,true,false]");
    }
}
