package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.gateway.CronDelivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared jobs reach the store of each release by the chart's own scripts, and nothing else in it changes. */
class JobDeliveryIT {
    private static final String YEARLY = "0 9 1 1 *";
    private static final String MONTHLY = "0 9 1 * *";

    /** Where a job has what earlier releases do not take. */
    private static final Map<String, String> LATER = Map.of(
            "delivery.account", "/delivery/accountId",
            "delivery.thread", "/delivery/threadId",
            "delivery.bestEffort", "/delivery/bestEffort",
            "failureAlert", "/failureAlert/after",
            "failureAlert.account", "/failureAlert/accountId",
            "failureAlert.mode", "/failureAlert/mode");

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void aSecondStartWithChangedJobsEndsWithExactlyThoseAndKeepsTheRest(String release) throws Exception {
        JobPod pod = JobPod.of(release, root);
        pod.declare(Map.of("same", YEARLY, "changed", YEARLY, "removed", YEARLY), job -> {
            if (job.path("name").asText().equals("changed")) {
                withEverything(job, pod);
            }
        });
        JsonNode same;
        String runTimeId;
        try (RunningGateway gateway = pod.start()) {
            assertThat(CronJobs.of(gateway).declared())
                    .containsOnly(entry("same", YEARLY), entry("changed", YEARLY), entry("removed", YEARLY));
            same = CronJobs.of(gateway).named("same");
            runTimeId = CronJobs.add(gateway, "made at run time");
        }

        pod.declare(Map.of("same", YEARLY, "changed", MONTHLY, "added", MONTHLY));
        try (RunningGateway gateway = pod.start()) {
            assertThat(CronJobs.of(gateway).declared())
                    .containsOnly(entry("same", YEARLY), entry("changed", MONTHLY), entry("added", MONTHLY));
            assertThat(CronJobs.of(gateway).named("same")).isEqualTo(same);
            assertHasLost(CronJobs.of(gateway).named("changed"));
            assertThat(CronJobs.of(gateway).named("changed").has("failureAlert"))
                    .isFalse();
            assertThat(CronJobs.of(gateway).ids()).contains(runTimeId);
        }
        assertThat(Files.readString(pod.pod().config().resolve("openclaw.json")))
                .isEqualTo(JobPod.config(release));
    }

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#changingJobs")
    void whatIsNoLongerDeclaredOfAJobIsTakenAwayAndTheJobStaysTheSame(String release) throws Exception {
        JobPod pod = JobPod.of(release, root);
        pod.declare(Map.of("a", YEARLY), job -> withEverything(job, pod));
        RunningGateway gateway = pod.start();
        try {
            JsonNode before = CronJobs.of(gateway).named("a");
            assertThat(before.at("/payload/thinking").asText()).isEqualTo("low");
            assertThat(before.at("/payload/timeoutSeconds").asInt()).isEqualTo(300);
            for (String key : pod.keys()) {
                assertThat(before.at(LATER.get(key)).asText()).as(key).isNotEmpty();
            }
            gateway.rpc(
                    "cron.update", "{\"id\": \"" + before.path("id").asText() + "\", \"patch\": {\"enabled\": false}}");

            if (pod.delivery() == CronDelivery.MERGE_FILE) {
                pod.declare(Map.of("a", YEARLY));
                gateway.close();
                gateway = pod.start();
            } else {
                pod.declare(Map.of("a", YEARLY), job -> job.putObject("failureAlert")
                        .put("after", 5));
                pod.reconcile(gateway);
                assertThat(CronJobs.of(gateway).named("a").path("failureAlert")).hasToString("{\"after\":5}");
            }

            JsonNode after = CronJobs.of(gateway).named("a");
            assertHasLost(after);
            assertThat(after.at("/payload/message").asText()).isEqualTo("Look");
            assertThat(after.path("agentId").asText()).isEqualTo("reports");
            assertThat(after.path("enabled").toString()).isEqualTo("false");
            assertThat(after.path("id")).isEqualTo(before.path("id"));
            assertThat(after.path("createdAtMs")).isEqualTo(before.path("createdAtMs"));

            if (pod.delivery() != CronDelivery.MERGE_FILE) {
                pod.declare(Map.of("a", YEARLY));
                pod.reconcile(gateway);
                after = CronJobs.of(gateway).named("a");
            }
            assertThat(after.has("failureAlert")).isFalse();
            assertThat(after.path("enabled").toString()).isEqualTo("false");
        } finally {
            gateway.close();
        }
    }

    private static void withEverything(ObjectNode job, JobPod pod) {
        job.put("description", "Everything that can be declared");
        job.withObject("payload")
                .put("model", "anthropic/claude-sonnet-4-6")
                .put("thinking", "low")
                .put("timeoutSeconds", 300);
        // Without a channel: no gateway here reaches one.
        for (String key : pod.keys()) {
            switch (key) {
                case "delivery.account" -> job.withObject("delivery").put("accountId", "ops");
                case "delivery.thread" -> job.withObject("delivery").put("threadId", "7");
                case "delivery.bestEffort" -> job.withObject("delivery").put("bestEffort", true);
                case "failureAlert" -> job.withObject("failureAlert")
                        .put("after", 3)
                        .put("to", "https://alerts.example.com/cron")
                        .put("cooldownMs", 60_000);
                case "failureAlert.account" -> job.withObject("failureAlert").put("accountId", "ops");
                case "failureAlert.mode" -> job.withObject("failureAlert").put("mode", "webhook");
                default -> throw new AssertionError("how is " + key + " written?");
            }
        }
    }

    private static void assertHasLost(JsonNode job) {
        assertThat(job.path("description").asText())
                .isIn("", "[chart:" + job.path("name").asText() + "]");
        for (String key : List.of("model", "thinking", "timeoutSeconds")) {
            assertThat(job.path("payload").has(key)).as(key).isFalse();
        }
        assertThat(job.at("/delivery/accountId").isMissingNode()).isTrue();
        assertThat(job.at("/delivery/threadId").isMissingNode()).isTrue();
        assertThat(job.at("/delivery/bestEffort").asBoolean()).isFalse();
    }

    /** From 2026.8 a client may write thirty times a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"2026.7.1", "2026.9.6"})
    void onAFreshStateManyJobsAreThereAtOnce(String release) throws Exception {
        JobPod pod = JobPod.of(release, root);
        Map<String, String> many =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(number -> "job-" + number, number -> YEARLY));
        pod.declare(many);
        pod.deliverBeforeStart();
        try (RunningGateway gateway = RunningGateway.start(pod.pod())) {
            assertThat(CronJobs.of(gateway).declared()).isEqualTo(new TreeMap<>(many));
            assertThat(pod.reconcile(gateway).output().lines())
                    .containsExactly("reconcile: the gateway's jobs are as declared: 100");
        }
    }

    @Test
    void theSidecarFollowsAChangedFileWithoutARestartAndEndsWhenAsked() throws Exception {
        JobPod pod = JobPod.of("2026.9.6", root);
        pod.declare(Map.of("a", YEARLY));
        pod.deliverBeforeStart();
        try (RunningGateway gateway = RunningGateway.start(pod.pod())) {
            Path log = root.resolve("sidecar.log");
            Process sidecar = pod.pod()
                    .script(
                            ChartScripts.directory(),
                            "reconcile.mjs",
                            "--jobs",
                            pod.pod().jobs().resolve("jobs.json").toString(),
                            "--url",
                            gateway.url())
                    .start(log);
            try {
                awaitSchedules(gateway, sidecar, log, Map.of("a", YEARLY));
                pod.declare(Map.of("b", MONTHLY));
                awaitSchedules(gateway, sidecar, log, Map.of("b", MONTHLY));
            } finally {
                StoppedProcess.stop(sidecar);
            }
            assertThat(sidecar.exitValue()).isZero();
            assertThat(Files.readString(log))
                    .contains("removed job a", "added job b")
                    .doesNotContain(pod.pod().token());
        }
    }

    private static void awaitSchedules(RunningGateway gateway, Process sidecar, Path log, Map<String, String> expected)
            throws IOException {
        Waiting.until(
                sidecar, log, () -> Optional.of(CronJobs.of(gateway).declared()).filter(expected::equals));
    }
}
