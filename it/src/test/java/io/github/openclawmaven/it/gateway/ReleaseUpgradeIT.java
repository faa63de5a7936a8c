package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.SourceCopy;
import io.github.openclawmaven.model.gateway.ApprovalStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another release on the state of an older one: what is declared is there once, what people did is kept, what opens all is not. */
class ReleaseUpgradeIT {
    private static final Path SMALL = Path.of("src/test/resources/gateway/small");
    private static final Map<String, String> YEARLY = Map.of("yearly", "0 9 1 1 *");

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({"2026.2.26, 2026.7.1", "2026.5.28, 2026.9.6", "2026.7.1, 2026.9.6"})
    void carriesOverJobsAndApprovals(String from, String to) throws Exception {
        Path source = SourceCopy.of(SMALL, root.resolve("source"));
        JobFile.write(source.resolve("agents/reports/jobs"), "yearly", YEARLY.get("yearly"));
        GeneratedChart before = GeneratedChart.of(source, from, root.resolve("before"));
        try (RunningGateway gateway = InstalledChart.of(before, from, root).start()) {
            CronJobs.add(gateway, "made at run time");
            String id = CronJobs.of(gateway).named("yearly").path("id").asText();
            gateway.rpc("cron.update", "{\"id\": \"" + id + "\", \"patch\": {\"enabled\": false}}");
            ExecApprovals.of(gateway).approve("reports", "/usr/bin/git");
        }

        widen(GatewayInstallation.of(from).facts().approvals().store());

        GeneratedChart after = GeneratedChart.of(source, to, root.resolve("after"));
        try (RunningGateway gateway = InstalledChart.of(after, to, root).start()) {
            CronJobs jobs = CronJobs.of(gateway);
            assertThat(jobs.declared()).isEqualTo(YEARLY);
            assertThat(jobs.list())
                    .extracting(job -> job.path("name").asText())
                    .containsOnlyOnce("yearly", "made at run time");
            assertThat(jobs.named("yearly").path("enabled").toString()).isEqualTo("false");
            assertThat(ExecApprovals.of(gateway).patterns("reports"))
                    .containsExactlyInAnyOrder("/usr/bin/git", "/usr/bin/wc");
            assertThat(ExecApprovals.of(gateway).patterns("*")).containsExactly("tar");
            assertThat(ExecApprovals.of(gateway).patterns("main")).isEmpty();
            assertThat(ExecApprovals.of(gateway).modes()).isEmpty();
        }
    }

    /** Adds to the file what an agent would, beside what is in there. */
    private void widen(ApprovalStore store) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path file = root.resolve(store == ApprovalStore.HOME_FILE ? "home/.openclaw" : "state")
                .resolve("exec-approvals.json");
        JsonNode known = json.readTree(file.toFile());
        assertThat(known.path("agents").has("reports")).isTrue();
        ObjectNode wide = (ObjectNode) json.readTree(ExecApprovals.WIDE);
        wide.withObject("agents").set("reports", known.path("agents").path("reports"));
        json.writeValue(file.toFile(), wide);
    }
}
