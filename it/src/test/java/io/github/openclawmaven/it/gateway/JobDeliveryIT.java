package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.process.Command.Result;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared jobs reach the store of each release by the chart's own scripts, and nothing else in it changes. */
class JobDeliveryIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SCRIPT_LIMIT = Waiting.LIMIT;
    private static final String YEARLY = "0 9 1 1 *";
    private static final String MONTHLY = "0 9 1 * *";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void aSecondStartWithChangedJobsEndsWithExactlyThoseAndKeepsTheRest(String release) throws Exception {
        Pod pod = pod(release);
        declare(pod, Map.of("same", YEARLY, "changed", YEARLY, "removed", YEARLY), job -> {
            if (job.path("name").asText().equals("changed")) {
                withEverything(job);
            }
        });
        JsonNode same;
        String runTimeId;
        try (RunningGateway gateway = start(pod)) {
            assertThat(CronJobs.of(gateway).declared())
                    .containsOnly(entry("same", YEARLY), entry("changed", YEARLY), entry("removed", YEARLY));
            same = CronJobs.of(gateway).named("same");
            runTimeId = CronJobs.add(gateway, "made at run time");
        }

        declare(pod, Map.of("same", YEARLY, "changed", MONTHLY, "added", MONTHLY));
        try (RunningGateway gateway = start(pod)) {
            assertThat(CronJobs.of(gateway).declared())
                    .containsOnly(entry("same", YEARLY), entry("changed", MONTHLY), entry("added", MONTHLY));
            assertThat(CronJobs.of(gateway).named("same")).isEqualTo(same);
            assertHasLost(CronJobs.of(gateway).named("changed"));
            assertThat(CronJobs.of(gateway).ids()).contains(runTimeId);
        }
        assertThat(Files.readString(pod.config().resolve("openclaw.json"))).isEqualTo(config(release));
    }

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#changingJobs")
    void whatIsNoLongerDeclaredOfAJobIsTakenAwayAndTheJobStaysTheSame(String release) throws Exception {
        Pod pod = pod(release);
        declare(pod, Map.of("a", YEARLY), JobDeliveryIT::withEverything);
        RunningGateway gateway = start(pod);
        try {
            JsonNode before = CronJobs.of(gateway).named("a");
            assertThat(before.at("/payload/thinking").asText()).isEqualTo("low");
            assertThat(before.at("/payload/timeoutSeconds").asInt()).isEqualTo(300);
            gateway.rpc(
                    "cron.update", "{\"id\": \"" + before.path("id").asText() + "\", \"patch\": {\"enabled\": false}}");

            declare(pod, Map.of("a", YEARLY));
            if (delivery(pod) == CronDelivery.MERGE_FILE) {
                gateway.close();
                gateway = start(pod);
            } else {
                reconcile(pod, gateway);
            }

            JsonNode after = CronJobs.of(gateway).named("a");
            assertHasLost(after);
            assertThat(after.at("/payload/message").asText()).isEqualTo("Look");
            assertThat(after.path("agentId").asText()).isEqualTo("reports");
            assertThat(after.path("enabled").toString()).isEqualTo("false");
            assertThat(after.path("id")).isEqualTo(before.path("id"));
            assertThat(after.path("createdAtMs")).isEqualTo(before.path("createdAtMs"));
        } finally {
            gateway.close();
        }
    }

    private static void withEverything(ObjectNode job) {
        job.put("description", "Everything that can be declared");
        job.withObject("payload")
                .put("model", "anthropic/claude-sonnet-4-6")
                .put("thinking", "low")
                .put("timeoutSeconds", 300);
    }

    private static void assertHasLost(JsonNode job) {
        assertThat(job.path("description").asText())
                .isIn("", "[chart:" + job.path("name").asText() + "]");
        for (String key : List.of("model", "thinking", "timeoutSeconds")) {
            assertThat(job.path("payload").has(key)).as(key).isFalse();
        }
    }

    /** From 2026.8 a client may write thirty times a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"2026.7.1", "2026.9.6"})
    void onAFreshStateManyJobsAreThereAtOnce(String release) throws Exception {
        Pod pod = pod(release);
        Map<String, String> many =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(number -> "job-" + number, number -> YEARLY));
        declare(pod, many);
        deliverBeforeStart(pod);
        try (RunningGateway gateway = RunningGateway.start(pod)) {
            assertThat(CronJobs.of(gateway).declared()).isEqualTo(new TreeMap<>(many));
            assertThat(reconcile(pod, gateway).output().lines())
                    .containsExactly("reconcile: the gateway's jobs are as declared: 100");
        }
    }

    @Test
    void theSidecarFollowsAChangedFileWithoutARestartAndEndsWhenAsked() throws Exception {
        Pod pod = pod("2026.9.6");
        declare(pod, Map.of("a", YEARLY));
        deliverBeforeStart(pod);
        try (RunningGateway gateway = RunningGateway.start(pod)) {
            Path log = root.resolve("sidecar.log");
            Process sidecar = pod.script(
                            ChartScripts.directory(),
                            "reconcile.mjs",
                            "--jobs",
                            pod.jobs().resolve("jobs.json").toString(),
                            "--url",
                            gateway.url())
                    .start(log);
            try {
                awaitSchedules(gateway, sidecar, log, Map.of("a", YEARLY));
                declare(pod, Map.of("b", MONTHLY));
                awaitSchedules(gateway, sidecar, log, Map.of("b", MONTHLY));
            } finally {
                StoppedProcess.stop(sidecar);
            }
            assertThat(sidecar.exitValue()).isZero();
            assertThat(Files.readString(log))
                    .contains("removed job a", "added job b")
                    .doesNotContain(pod.token());
        }
    }

    private Pod pod(String release) throws IOException {
        Pod pod = new Pod(GatewayInstallation.of(release), root);
        pod.mount(pod.config(), "openclaw.json", config(release));
        script(
                pod,
                "prepare-state.mjs",
                "--home",
                pod.home().toString(),
                "--tmp",
                root.resolve("tmp").toString(),
                "--chart",
                pod.chart().toString(),
                "--release",
                release,
                "--store",
                pod.installation().facts().approvals().store().name());
        return pod;
    }

    private static RunningGateway start(Pod pod) throws IOException {
        deliverBeforeStart(pod);
        RunningGateway gateway = RunningGateway.start(pod);
        if (delivery(pod) == CronDelivery.SEED_AND_RECONCILE) {
            reconcile(pod, gateway);
        }
        return gateway;
    }

    private static Result reconcile(Pod pod, RunningGateway gateway) {
        String jobs = pod.jobs().resolve("jobs.json").toString();
        return pod.script(ChartScripts.directory(), "reconcile.mjs", "--once", "--jobs", jobs, "--url", gateway.url())
                .run(SCRIPT_LIMIT)
                .orThrow();
    }

    private static void deliverBeforeStart(Pod pod) {
        String name = delivery(pod) == CronDelivery.MERGE_FILE ? "merge-jobs.mjs" : "seed-jobs.mjs";
        script(pod, name, "--jobs", pod.jobs().resolve("jobs.json").toString());
    }

    private static CronDelivery delivery(Pod pod) {
        return pod.installation().facts().cron().delivery();
    }

    private static void script(Pod pod, String name, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--state";
        all[1] = pod.state().toString();
        System.arraycopy(options, 0, all, 2, options.length);
        pod.script(ChartScripts.directory(), name, all).run(SCRIPT_LIMIT).orThrow();
    }

    private static void declare(Pod pod, Map<String, String> expressions) throws IOException {
        declare(pod, expressions, job -> {});
    }

    private static void declare(Pod pod, Map<String, String> expressions, Consumer<ObjectNode> more)
            throws IOException {
        ObjectNode document = JSON.createObjectNode().put("version", 1);
        ArrayNode jobs = document.putArray("jobs");
        new TreeMap<>(expressions).forEach((id, expression) -> {
            ObjectNode job = jobs.addObject().put("id", "chart_" + id);
            if (pod.installation().facts().cron().declarationKey()) {
                job.put("declarationKey", "chart:" + id);
            }
            job.put("agentId", "reports")
                    .put("name", id)
                    .put("sessionTarget", "isolated")
                    .put("wakeMode", "now");
            job.putObject("schedule")
                    .put("kind", "cron")
                    .put("expr", expression)
                    .put("tz", "UTC");
            job.putObject("payload").put("kind", "agentTurn").put("message", "Look");
            job.putObject("delivery").put("mode", "none");
            more.accept(job);
        });
        pod.mount(pod.jobs(), "jobs.json", document.toString());
    }

    private static String config(String release) throws IOException {
        boolean newShape = GatewayRelease.of(release).isAtLeast(GatewayRelease.of("2026.8.1"));
        String name = "/gateway/openclaw-" + (newShape ? "2026.9.6" : "2026.2.26") + ".json";
        try (InputStream in = Objects.requireNonNull(JobDeliveryIT.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void awaitSchedules(RunningGateway gateway, Process sidecar, Path log, Map<String, String> expected)
            throws IOException {
        Waiting.until(
                sidecar, log, () -> Optional.of(CronJobs.of(gateway).declared()).filter(expected::equals));
    }
}
