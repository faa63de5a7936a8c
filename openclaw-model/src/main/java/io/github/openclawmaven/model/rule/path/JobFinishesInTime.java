package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.ScheduledJob;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.cron.DueTimes;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import java.time.Duration;
import java.util.Optional;

/** A job that takes all the time that it has is over when it is due again. */
final class JobFinishesInTime implements Rule {

    static final DiagnosticCode OVERLAPPING =
            DiagnosticCode.warning("OC8102", "A job is due again before its time is up");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (ScheduledJob job : ScheduledJob.in(deployment)) {
            Optional<Duration> timeout = job.job().timeout();
            Optional<Duration> gap = job.job().schedule().every().or(() -> job.expression()
                    .map(CronExpression::times)
                    .flatMap(DueTimes::leastGap));
            if (timeout.isPresent() && gap.isPresent() && gap.get().compareTo(timeout.get()) < 0) {
                diagnostics.report(OVERLAPPING
                        .at(
                                deployment.source().position(job.place().then("timeout")),
                                "job \"" + job.id() + "\" may take " + words(timeout.get()) + " and is due again after "
                                        + words(gap.get()))
                        .hint("give it less time, or let it run less often")
                        .note("the gateway starts no job that still runs"));
            }
        }
    }

    /** As the descriptor writes durations. */
    private static String words(Duration duration) {
        return duration.toSecondsPart() > 0 ? duration.toSeconds() + "s" : minutes(duration);
    }

    private static String minutes(Duration duration) {
        return duration.toMinutesPart() > 0 ? duration.toMinutes() + "m" : duration.toHours() + "h";
    }
}
