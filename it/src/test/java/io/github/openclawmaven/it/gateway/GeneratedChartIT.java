package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.SourceCopy;
import io.github.openclawmaven.it.process.Command.Result;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the plugin generates, laid out by the chart's own commands, runs on the release that it was generated for. */
class GeneratedChartIT {

    private static final GatewayRelease FIRST_THAT_REFUSES_EDITS = GatewayRelease.of("2026.5.28");
    private static final Duration SCRIPT_LIMIT = Waiting.LIMIT;
    private static final Path EXAMPLE = Path.of("examples/seed-guide/src/main/openclaw");
    private static final Path SMALL = Path.of("src/test/resources/gateway/small");

    @TempDir
    private Path root;

    static Stream<Arguments> deployments() {
        return Stream.concat(
                TestedReleases.regimes().map(release -> arguments(release, "small")),
                Stream.of(arguments("2026.9.6", "example")));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void runsWithTheDeclaredAgentsAndJobsAndFollowsWhatIsChanged(String release, String project) throws Exception {
        boolean example = project.equals("example");
        Path source = SourceCopy.of(example ? EXAMPLE : SMALL, root.resolve("source"));
        String[] agents =
                example ? new String[] {"main", "support", "resource-optimizer"} : new String[] {"main", "reports"};
        Path jobs = source.resolve("agents").resolve(agents[agents.length - 1]).resolve("jobs");
        JobFile.write(jobs, "same", "0 9 1 1 *");
        JobFile.write(jobs, "changed", "0 9 1 1 *");
        JobFile.write(jobs, "removed", "0 9 1 1 *");

        GeneratedChart chart = GeneratedChart.of(source, release, root.resolve("first"));
        InstalledChart installed = InstalledChart.of(chart, release, root);
        Pod pod = installed.pod();
        ConfigCheck check = ConfigCheck.of(pod);
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        JsonNode same;
        String runTimeId;
        Map<String, String> expected =
                new TreeMap<>(Map.of("same", "0 9 1 1 *", "changed", "0 9 1 1 *", "removed", "0 9 1 1 *"));
        if (example) {
            expected.put("Optimizer analysis", "0 9,17 * * *");
        }
        try (RunningGateway gateway = installed.start()) {
            assertThat(ids(gateway.rpc("agents.list", "{}").path("agents"))).containsExactlyInAnyOrder(agents);
            assertThat(CronJobs.of(gateway).declared()).isEqualTo(expected);
            same = CronJobs.of(gateway).named("same");
            runTimeId = CronJobs.add(gateway, "made at run time");
            if (!example) {
                assertThat(ExecApprovals.of(gateway).patterns("*")).allMatch(pattern -> pattern.matches("(.*/)?tar"));
                assertThat(ExecApprovals.of(gateway).patterns("reports")).containsExactly("/usr/bin/wc");
                ExecApprovals.of(gateway).approve("reports", "/usr/bin/git");
            }
        }
        assertEditsAreRefused(pod);

        JobFile.write(jobs, "changed", "0 9 1 * *");
        JobFile.write(jobs, "added", "0 9 1 * *");
        Files.delete(jobs.resolve("removed.md"));
        if (example) {
            Files.writeString(memory(pod), "What the agent learned");
        } else {
            Path descriptor = source.resolve("openclaw.yaml");
            Files.writeString(
                    descriptor, Files.readString(descriptor).replace("allow: [/usr/bin/wc]", "allow: [/usr/bin/sort]"));
        }
        chart = GeneratedChart.of(source, release, root.resolve("second"));
        installed = InstalledChart.of(chart, release, root);
        expected.remove("removed");
        expected.put("changed", "0 9 1 * *");
        expected.put("added", "0 9 1 * *");
        try (RunningGateway gateway = installed.start()) {
            assertThat(CronJobs.of(gateway).declared()).isEqualTo(expected);
            assertThat(CronJobs.of(gateway).named("same")).isEqualTo(same);
            assertThat(CronJobs.of(gateway).ids()).contains(runTimeId);
            if (!example) {
                assertThat(ExecApprovals.of(gateway).patterns("reports"))
                        .containsExactlyInAnyOrder("/usr/bin/git", "/usr/bin/sort");
            }
        }
        assertThat(Files.readString(pod.config().resolve("openclaw.json"))).isEqualTo(chart.config());
        if (example) {
            assertThat(Files.readString(memory(pod))).isEqualTo("What the agent learned");
            assertThat(pod.state().resolve("workspace-main/AGENTS.md"))
                    .hasSameTextualContentAs(EXAMPLE.resolve("agents/main/AGENTS.md"));
            assertThat(skills(pod).resolve("cluster-reports/SKILL.md")).exists();
        }
    }

    /** Up to 2026.3 nothing but the mount keeps the gateway from writing, and that does not hold for root. */
    private static void assertEditsAreRefused(Pod pod) throws IOException {
        if (pod.installation().release().isAtLeast(FIRST_THAT_REFUSES_EDITS)) {
            String before = Files.readString(pod.config().resolve("openclaw.json"));
            Result result =
                    pod.gateway("config", "set", "gateway.port", "12345").run(SCRIPT_LIMIT);
            assertThat(result.exitCode()).as(result.toString()).isNotZero();
            assertThat(Files.readString(pod.config().resolve("openclaw.json"))).isEqualTo(before);
        }
    }

    private static Path memory(Pod pod) {
        return pod.state().resolve("workspace-resource-optimizer/MEMORY.md");
    }

    /** Where an agent that keeps to its workspace can read them. */
    private static Path skills(Pod pod) {
        boolean elsewhere = pod.installation().facts().agentTools().skillsElsewhere();
        return pod.state().resolve(elsewhere ? "skills" : "workspace-resource-optimizer/skills");
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
