package io.github.openclawmaven.model.document.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelAliases;
import io.github.openclawmaven.model.descriptor.job.Delivery;
import io.github.openclawmaven.model.descriptor.job.FailureAlert;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.descriptor.job.Schedule;
import io.github.openclawmaven.model.descriptor.job.SessionTarget;
import io.github.openclawmaven.model.descriptor.job.WakeMode;
import io.github.openclawmaven.model.gateway.CronFacts;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.WrittenInstant;
import java.util.Optional;

/**
 * Writes jobs.json as a gateway release reads it: {@code {"version": 1, "jobs": […]}}. The id tells our jobs from those
 * made at run time; from 2026.7.1 a declaration key does so too.
 */
public final class JobsWriter {

    /** Before the id of each declared job; a constant, so that a renamed chart still knows its jobs. */
    private static final String ID_PREFIX = "chart_";

    private static final String KEY_PREFIX = "chart:";

    private JobsWriter() {}

    /** The document; empty when the descriptor has no section {@code jobs}. */
    public static Optional<ObjectNode> write(Deployment deployment) {
        // An empty section is a statement: it takes away the jobs that an earlier chart brought.
        if (deployment.source().find(SourcePath.of("jobs")).isEmpty()) {
            return Optional.empty();
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", 1);
        ArrayNode jobs = root.putArray("jobs");
        ModelAliases aliases = new ModelAliases(deployment);
        deployment.descriptor().jobs().forEach((id, job) -> jobs.add(job(id, job, aliases, deployment)));
        return Optional.of(root);
    }

    private static ObjectNode job(String id, Job job, ModelAliases aliases, Deployment deployment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", ID_PREFIX + id);
        if (deployment.facts().cron().declarationKey()) {
            node.put("declarationKey", KEY_PREFIX + id);
        }
        job.agent().or(deployment.descriptor()::effectiveDefaultAgent).ifPresent(agent -> node.put("agentId", agent));
        node.put("name", job.name().orElse(id));
        job.description().ifPresent(text -> node.put("description", text));
        job.enabled().ifPresent(enabled -> node.put("enabled", enabled));
        if (job.schedule().at().isPresent()) {
            // Otherwise the gateway deletes it after its run, and the next start would run it again.
            node.put("deleteAfterRun", false);
        }
        node.set("schedule", schedule(job.schedule(), deployment.facts().cron()));
        node.put("sessionTarget", job.effectiveSessionTarget().word());
        node.put("wakeMode", job.wakeMode().orElse(WakeMode.NOW).word());
        node.set("payload", payload(job, aliases, deployment));
        node.set("delivery", delivery(job.delivery()));
        job.failureAlert().ifPresent(alert -> node.set("failureAlert", failureAlert(alert)));
        return node;
    }

    private static ObjectNode schedule(Schedule schedule, CronFacts cron) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        schedule.cron().ifPresent(expression -> node.put("kind", "cron").put("expr", expression.trim()));
        schedule.every().ifPresent(interval -> node.put("kind", "every").put("everyMs", interval.toMillis()));
        schedule.at().flatMap(WrittenInstant::parse).ifPresent(instant -> {
            node.put("kind", "at");
            if (cron.instantsInMillis()) {
                node.put("atMs", instant.toEpochMilli());
            } else {
                node.put("at", instant.toString());
            }
        });
        schedule.tz().ifPresent(zone -> node.put("tz", zone));
        return node;
    }

    private static ObjectNode payload(Job job, ModelAliases aliases, Deployment deployment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (job.effectiveSessionTarget() == SessionTarget.MAIN) {
            return node.put("kind", "systemEvent").put("text", job.systemEvent().orElse(""));
        }
        node.put("kind", "agentTurn").put("message", job.message().orElse(""));
        job.model().map(aliases::resolve).ifPresent(model -> node.put("model", model));
        job.thinking().ifPresent(effort -> node.put("thinking", effort));
        job.timeout().ifPresent(timeout -> node.put("timeoutSeconds", timeout.toSeconds()));
        if (deployment.facts().cron().declarationKey()) {
            node.putArray("toolsAllow").add("*");
        }
        return node;
    }

    private static ObjectNode delivery(Optional<Delivery> delivery) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        // Left out, it becomes an announcement to whoever spoke last.
        node.put("mode", delivery.isPresent() ? "announce" : "none");
        delivery.ifPresent(to -> {
            node.put("channel", to.channel()).put("to", to.to());
            to.account().ifPresent(account -> node.put("accountId", account));
            to.thread().ifPresent(thread -> node.put("threadId", thread));
            to.bestEffort().ifPresent(bestEffort -> node.put("bestEffort", bestEffort));
        });
        return node;
    }

    private static JsonNode failureAlert(FailureAlert alert) {
        if (!alert.enabled().orElse(true)) {
            return JsonNodeFactory.instance.booleanNode(false);
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        alert.after().ifPresent(runs -> node.put("after", runs));
        alert.channel().ifPresent(channel -> node.put("channel", channel));
        alert.to().ifPresent(to -> node.put("to", to));
        alert.account().ifPresent(account -> node.put("accountId", account));
        alert.cooldown().ifPresent(time -> node.put("cooldownMs", time.toMillis()));
        alert.mode().ifPresent(mode -> node.put("mode", mode.word()));
        return node;
    }
}
