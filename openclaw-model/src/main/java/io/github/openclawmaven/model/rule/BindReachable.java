package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Bind;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;

/** A gateway that is exposed listens where its Route or Ingress reaches it. */
final class BindReachable implements Rule {

    static final DiagnosticCode LOOPBACK =
            DiagnosticCode.error("OC6202", "An exposed gateway listens on loopback only");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.descriptor().kubernetes().expose().isEmpty()) {
            return;
        }
        deployment
                .descriptor()
                .gateway()
                .bind()
                .filter(bind -> bind == Bind.LOOPBACK)
                .ifPresent(bind -> diagnostics.report(LOOPBACK.at(
                                deployment.source().position(SourcePath.of("gateway", "bind")),
                                "the gateway listens on loopback only, where no Route or Ingress reaches it")
                        .hint("use lan, or leave it out")));
    }
}
