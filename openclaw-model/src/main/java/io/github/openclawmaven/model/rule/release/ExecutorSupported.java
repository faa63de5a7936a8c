package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.rule.Rule;

/** Executors are declared for a release that can run commands in one. */
final class ExecutorSupported implements Rule {

    static final DiagnosticCode UNSUPPORTED =
            DiagnosticCode.error("OC6302", "The release cannot run commands in an executor");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.facts().executors()) {
            return;
        }
        ExecutorSections.of(deployment.descriptor()).sections().forEach((path, executor) -> {
            if (executor.enabled().orElse(true)) {
                diagnostics.report(UNSUPPORTED
                        .at(
                                deployment.source().keyPosition(path),
                                "the gateway " + deployment.release() + " cannot run commands in an executor")
                        .hint(Catalogue.bundled().known().stream()
                                .filter(release ->
                                        Catalogue.bundled().facts(release).executors())
                                .findFirst()
                                .map(release -> "the first release that can is " + release)
                                .orElse("")));
            }
        });
    }
}
