package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.Bind;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A gateway that is called from outside its pod listens where that reaches it. */
final class BindReachable implements Rule {

    static final DiagnosticCode LOOPBACK =
            DiagnosticCode.error("OC6202", "A gateway that is called from outside listens on loopback only");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        boolean webhook = deployment.descriptor().channels().webhook().isPresent();
        boolean proxy = deployment.descriptor().gateway().auth().trustedProxy().isPresent();
        if (deployment.descriptor().kubernetes().expose().isEmpty() && !webhook && !proxy) {
            return;
        }
        deployment
                .descriptor()
                .gateway()
                .bind()
                .filter(bind -> bind == Bind.LOOPBACK)
                .ifPresent(bind -> diagnostics.report(LOOPBACK.at(
                                deployment.source().position(SourcePath.of("gateway", "bind")),
                                "the gateway listens on loopback only, where no Route, Ingress, webhook or proxy reaches it")
                        .hint("use lan, or leave it out")));
    }
}
