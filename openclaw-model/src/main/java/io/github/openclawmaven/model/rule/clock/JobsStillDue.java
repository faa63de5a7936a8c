package io.github.openclawmaven.model.rule.clock;

import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.cron.CronParse;
import io.github.openclawmaven.model.cron.DueDays;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.WrittenInstant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A job has a time to come. No {@link io.github.openclawmaven.model.rule.Rule}: the same descriptor is right on one day and
 * wrong on another, so that nothing which a build writes may hold these findings.
 */
public final class JobsStillDue {

    public static final DiagnosticCode OVER = DiagnosticCode.warning("OC2019", "The time of a job is over");

    public static final DiagnosticCode TOO_FAR =
            DiagnosticCode.warning("OC2022", "The time of a job lies further ahead than the gateway takes");

    /**
     * Ten years of 365.25 days: the gateway's method cron.add refuses an instant that lies further ahead (2026.6.34, 2026.7.1,
     * 2026.9.6).
     */
    private static final Duration FURTHEST = Duration.ofHours(87_660);

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /** Where a day ends last. */
    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

    private JobsStillDue() {}

    /** Reports every job that was due and is so no more, or is so too late; what is never due at all is not said here. */
    public static void check(Deployment deployment, Instant now, Diagnostics diagnostics) {
        deployment.descriptor().jobs().forEach((id, job) -> {
            SourcePath schedule = SourcePath.of("jobs", id, "schedule");
            job.schedule()
                    .at()
                    .flatMap(WrittenInstant::parse)
                    .filter(instant -> isDeclaredOn(job) && !instant.isAfter(now))
                    .ifPresent(instant -> report(deployment, schedule.then("at"), "the time of the job", diagnostics));
            job.schedule()
                    .at()
                    .flatMap(WrittenInstant::parse)
                    .filter(instant -> isAddedByCall(deployment) && instant.isAfter(now.plus(FURTHEST)))
                    .ifPresent(instant -> diagnostics.report(TOO_FAR.at(
                                    deployment.source().position(schedule.then("at")),
                                    "the gateway " + deployment.release()
                                            + " takes no job whose time lies more than ten years ahead")
                            .hint("give it an earlier time, or a cron expression with a year")));
            job.schedule()
                    .cron()
                    .filter(text -> isDeclaredOn(job) && isOver(text, deployment, now))
                    .ifPresent(text ->
                            report(deployment, schedule.then("cron"), "the last day of the expression", diagnostics));
        });
    }

    /** What the chart puts into the gateway's file is not looked at in this way. */
    private static boolean isAddedByCall(Deployment deployment) {
        return deployment.facts().cron().delivery() == CronDelivery.SEED_AND_RECONCILE;
    }

    private static boolean isDeclaredOn(Job job) {
        return job.enabled().orElse(true);
    }

    private static boolean isOver(String expression, Deployment deployment, Instant now) {
        if (!(CronExpression.parse(expression, deployment.facts().cron().dialect()) instanceof CronParse.Valid valid)) {
            return false;
        }
        DueDays days = valid.expression().days();
        LocalDate today = now.atOffset(LAST_ON_EARTH).toLocalDate();
        return days.firstFrom(ALWAYS).isPresent() && days.firstFrom(today).isEmpty();
    }

    private static void report(Deployment deployment, SourcePath path, String what, Diagnostics diagnostics) {
        diagnostics.report(OVER.at(deployment.source().position(path), what + " is over, so it does not run any more")
                .hint("give it a time to come, or remove the job"));
    }
}
