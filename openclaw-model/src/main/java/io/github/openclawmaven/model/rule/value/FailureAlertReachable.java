package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.job.AlertMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/** The news that a job fails has somewhere to go: a request wants a URL. */
final class FailureAlertReachable implements Rule {

    static final DiagnosticCode NOWHERE = DiagnosticCode.error("OC2024", "The news that a job fails goes nowhere");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().jobs().forEach((id, job) -> job.failureAlert()
                .filter(alert -> alert.mode().equals(Optional.of(AlertMode.WEBHOOK)))
                .filter(alert -> alert.to().filter(FailureAlertReachable::isUrl).isEmpty())
                .ifPresent(alert -> diagnostics.report(NOWHERE.at(
                                deployment.source().position(SourcePath.of("jobs", id, "failureAlert", "to")),
                                "the alert of job \"" + id + "\" is a request, and \"to\" is no URL")
                        .hint("write to: https://…, or leave mode out"))));
    }

    private static boolean isUrl(String text) {
        return text.matches("https?://\\S+");
    }
}
