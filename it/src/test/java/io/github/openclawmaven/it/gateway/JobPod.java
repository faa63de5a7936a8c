package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.process.Command.Result;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A pod to which the chart's own scripts deliver jobs. */
record JobPod(Pod pod) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SCRIPT_LIMIT = Waiting.LIMIT;

    /** Prepared as the chart's init container does, with a config and no jobs. */
    static JobPod of(String release, Path root) throws IOException {
        JobPod jobs = new JobPod(new Pod(GatewayInstallation.of(release), root));
        Pod pod = jobs.pod();
        pod.mount(pod.config(), "openclaw.json", config(release));
        jobs.script(
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
        return jobs;
    }

    /** The gateway with the declared jobs, whichever way its release takes them. */
    RunningGateway start() throws IOException {
        deliverBeforeStart();
        RunningGateway gateway = RunningGateway.start(pod);
        if (delivery() == CronDelivery.SEED_AND_RECONCILE) {
            reconcile(gateway);
        }
        return gateway;
    }

    Result reconcile(RunningGateway gateway) {
        String jobs = pod.jobs().resolve("jobs.json").toString();
        return pod.script(ChartScripts.directory(), "reconcile.mjs", "--once", "--jobs", jobs, "--url", gateway.url())
                .run(SCRIPT_LIMIT)
                .orThrow();
    }

    void deliverBeforeStart() {
        String name = delivery() == CronDelivery.MERGE_FILE ? "merge-jobs.mjs" : "seed-jobs.mjs";
        script(name, "--jobs", pod.jobs().resolve("jobs.json").toString());
    }

    CronDelivery delivery() {
        return pod.installation().facts().cron().delivery();
    }

    /** What a job of the release takes that not all releases do. */
    List<String> keys() {
        return pod.installation().facts().cron().keys();
    }

    private void script(String name, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--state";
        all[1] = pod.state().toString();
        System.arraycopy(options, 0, all, 2, options.length);
        pod.script(ChartScripts.directory(), name, all).run(SCRIPT_LIMIT).orThrow();
    }

    /** Declares jobs by their cron expressions. */
    void declare(Map<String, String> expressions) throws IOException {
        declare(expressions, job -> {});
    }

    /** @param more what else is declared of each */
    void declare(Map<String, String> expressions, Consumer<ObjectNode> more) throws IOException {
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

    static String config(String release) throws IOException {
        boolean newShape = GatewayRelease.of(release).isAtLeast(GatewayRelease.of("2026.8.1"));
        String name = "/gateway/openclaw-" + (newShape ? "2026.9.6" : "2026.2.26") + ".json";
        try (InputStream in = Objects.requireNonNull(JobPod.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
