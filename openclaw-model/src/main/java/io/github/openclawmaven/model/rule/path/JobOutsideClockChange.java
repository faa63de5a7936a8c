package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.ClockChange;
import io.github.openclawmaven.model.consequence.ScheduledJob;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** A job is not due in an hour that a zone's clocks skip or repeat; one that runs in each hour is due anyhow. */
final class JobOutsideClockChange implements Rule {

    static final DiagnosticCode CHANGE =
            DiagnosticCode.warning("OC8103", "A job is due in an hour that the clock skips or repeats");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (ScheduledJob job : ScheduledJob.in(deployment)) {
            List<ClockChange> changes = ClockChange.meeting(job);
            if (!changes.isEmpty()) {
                diagnostics.report(
                        CHANGE.at(
                                        deployment.source().position(job.place().then("schedule", "cron")),
                                        "job \"" + job.id() + "\" is due at "
                                                + changes.stream()
                                                        .map(ClockChange::tell)
                                                        .collect(Collectors.joining(", and at ")))
                                .hint("take another hour, or tz: UTC")
                                .note(
                                        "a skipped time comes later by as much, together with what is due then, and of a repeated one the gateway takes the first"));
            }
        }
    }
}
