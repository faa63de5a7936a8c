package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.deployment.MountedSource;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import java.time.Duration;

/** A token of the pod's ServiceAccount lasts as long as the cluster takes: at least ten minutes. */
final class AccountTokens implements Rule {

    static final DiagnosticCode LIFETIME =
            DiagnosticCode.error("OC4133", "A token lasts shorter than the cluster takes");

    private static final Duration SHORTEST = Duration.ofMinutes(10);

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (MountedFile file : MountedFile.of(deployment.descriptor().kubernetes())) {
            if (file.source() instanceof MountedSource.OfCluster token
                    && token.expiration().compareTo(SHORTEST) < 0) {
                diagnostics.report(LIFETIME.at(
                                deployment.source().position(file.declared().then("expiration")),
                                "a token lasts at least ten minutes")
                        .note("the cluster writes a new one before it expires"));
            }
        }
    }
}
