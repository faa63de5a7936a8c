package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A schedule has a time zone where one has a meaning, and only there. */
final class ScheduleZoned implements Rule {

    static final DiagnosticCode POINTLESS =
            DiagnosticCode.error("OC2013", "A time zone belongs to a cron expression only");
    static final DiagnosticCode OPEN = DiagnosticCode.note("OC2014", "A cron expression has no time zone");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        boolean containerHasZone =
                DeclaredVariable.names(deployment.descriptor()).contains("TZ");
        deployment.descriptor().jobs().forEach((id, job) -> {
            SourcePath path = SourcePath.of("jobs", id, "schedule");
            if (job.schedule().cron().isEmpty() && job.schedule().tz().isPresent()) {
                diagnostics.report(POINTLESS
                        .at(
                                deployment.source().keyPosition(path.then("tz")),
                                "\"tz\" has a meaning only beside \"cron\"")
                        .hint("remove it"));
            }
            if (job.schedule().cron().isPresent() && job.schedule().tz().isEmpty() && !containerHasZone) {
                diagnostics.report(OPEN.at(
                                deployment.source().keyPosition(path.then("cron")),
                                "the cron expression of job \"" + id + "\" has no time zone")
                        .hint("add tz: UTC or another one")
                        .note("it means the container's zone, which is UTC"));
            }
        });
    }
}
