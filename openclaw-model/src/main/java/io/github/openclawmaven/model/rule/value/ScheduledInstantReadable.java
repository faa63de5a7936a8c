package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.WrittenInstant;

/** The time of a one-shot job is an instant: the gateway would read one without a zone as it pleases. */
final class ScheduledInstantReadable implements Rule {

    static final DiagnosticCode UNREADABLE = DiagnosticCode.error("OC2016", "The time of a job is not an instant");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().jobs().forEach((id, job) -> job.schedule()
                .at()
                .filter(text -> WrittenInstant.parse(text).isEmpty())
                .ifPresent(text -> diagnostics.report(UNREADABLE
                        .at(
                                deployment.source().position(SourcePath.of("jobs", id, "schedule", "at")),
                                "\"" + text + "\" is not an instant with date, time and zone")
                        .hint("such as 2026-12-01T09:00:00Z or 2026-12-01T10:00:00+01:00"))));
    }
}
