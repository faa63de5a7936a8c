package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.cron.CronParse;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.source.SourcePath;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a job has its agent act.
 *
 * @param id of the job
 * @param agent that runs it: the one it names, or the default agent
 * @param job as declared
 * @param expression empty where it has no cron expression that the release reads
 * @param zone of the expression: its own, that of the container's {@code TZ} where this is said as text, or UTC
 */
public record ScheduledJob(
        String id, String agent, Job job, Optional<CronExpression> expression, Optional<ZoneId> zone) {

    /** All of a deployment whose agent is known, in their order. */
    public static List<ScheduledJob> in(Deployment deployment) {
        List<ScheduledJob> jobs = new ArrayList<>();
        deployment.descriptor().jobs().forEach((id, job) -> job.agent()
                .or(deployment.descriptor()::effectiveDefaultAgent)
                .ifPresent(agent -> jobs.add(
                        new ScheduledJob(id, agent, job, expression(job, deployment), zone(job, deployment)))));
        return List.copyOf(jobs);
    }

    /** Where it is declared. */
    public SourcePath place() {
        return SourcePath.of("jobs", id);
    }

    private static Optional<CronExpression> expression(Job job, Deployment deployment) {
        return job.schedule()
                .cron()
                .map(text ->
                        CronExpression.parse(text, deployment.facts().cron().dialect()))
                .filter(CronParse.Valid.class::isInstance)
                .map(parse -> ((CronParse.Valid) parse).expression());
    }

    private static Optional<ZoneId> zone(Job job, Deployment deployment) {
        String name = job.schedule()
                .tz()
                .or(() -> StatedWords.of(deployment, SourcePath.of("env")).text("TZ"))
                .orElse("UTC");
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
