package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Bind;
import io.github.openclawmaven.model.descriptor.Gateway;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;

/** Who comes through a Route or an Ingress gets in. */
final class ExposedGateway implements Rule {

    static final DiagnosticCode UNTRUSTED =
            DiagnosticCode.error("OC6201", "The gateway would refuse all that comes through its Route or Ingress");
    static final DiagnosticCode LOOPBACK =
            DiagnosticCode.error("OC6202", "A Route or Ingress leads to a gateway that listens on loopback only");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Gateway gateway = deployment.descriptor().gateway();
        if (deployment.descriptor().kubernetes().expose().isEmpty()) {
            return;
        }
        if (deployment.facts().refusesForwardedHeaders()
                && gateway.trustedProxies().isEmpty()) {
            diagnostics.report(UNTRUSTED
                    .at(
                            deployment.source().keyPosition(SourcePath.of("kubernetes", "expose")),
                            "gateway.trustedProxies is missing, so that the gateway " + deployment.release()
                                    + " refuses all that comes from outside")
                    .hint("name the range of the router's or ingress controller's pods")
                    .note("it answers 403 proxy_attribution_required to forwarded requests"));
        }
        gateway.bind()
                .filter(bind -> bind == Bind.LOOPBACK)
                .ifPresent(bind -> diagnostics.report(LOOPBACK.at(
                                deployment.source().position(SourcePath.of("gateway", "bind")),
                                "the gateway listens on loopback only, where no Route or Ingress reaches it")
                        .hint("use lan, or leave it out")));
    }
}
