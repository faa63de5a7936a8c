package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.SourceCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the way on the volume keeps neither the chart's scripts nor the gateway behind them from starting. */
class HostileStateIT {
    private static final String YEARLY = "0 9 1 1 *";
    private static final Path SMALL = Path.of("src/test/resources/gateway/small");

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void isMovedAsideAndTheGatewayStarts(String release) throws Exception {
        Path source = SourceCopy.of(SMALL, root.resolve("source"));
        for (String agent : new String[] {"main", "reports"}) {
            Files.createDirectories(source.resolve("agents").resolve(agent));
            Files.writeString(source.resolve("agents").resolve(agent).resolve("AGENTS.md"), "Be careful.");
        }
        JobFile.write(source.resolve("agents/reports/jobs"), "yearly", YEARLY);
        GeneratedChart chart = GeneratedChart.of(source, release, root.resolve("generated"));
        plant("state/workspace-main", "a file");
        plant("state/workspace-reports/AGENTS.md/file", "in a directory");
        plant("state/cron/jobs.json", "{\"version\": 1, \"jobs\": [{\"id\": \"0b1c");
        plant("state/cron/jobs-state.json/file", "in a directory");
        plant("state/exec-approvals.json/file", "in a directory");
        plant("home/.openclaw/exec-approvals.json", "{\"version\"");
        plant("chart", "a file");

        InstalledChart installed = InstalledChart.of(chart, release, root);

        try (RunningGateway gateway = installed.start()) {
            assertThat(CronJobs.of(gateway).declared()).isEqualTo(Map.of("yearly", YEARLY));
            assertThat(ExecApprovals.of(gateway).patterns("reports")).containsExactly("/usr/bin/wc");
        }
        for (String agent : new String[] {"main", "reports"}) {
            assertThat(root.resolve("state/workspace-" + agent + "/AGENTS.md")).hasContent("Be careful.");
        }
    }

    private void plant(String place, String content) throws Exception {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
