package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** Who comes through a Route or an Ingress gets in: from 2026.8.1 its proxy must be a trusted one. */
final class ForwardedHeaders implements Rule {

    static final DiagnosticCode UNTRUSTED =
            DiagnosticCode.error("OC6201", "The gateway would refuse all that comes through its Route or Ingress");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        boolean exposed = deployment.descriptor().kubernetes().expose().isPresent();
        if (exposed
                && deployment.facts().network().refusesForwardedHeaders()
                && deployment.descriptor().gateway().trustedProxies().isEmpty()
                && !deployment.misreads(SourcePath.of("gateway", "trustedProxies"))) {
            diagnostics.report(UNTRUSTED
                    .at(
                            deployment.source().keyPosition(SourcePath.of("kubernetes", "expose")),
                            "gateway.trustedProxies is missing, so that the gateway " + deployment.release()
                                    + " refuses all that comes from outside")
                    .hint("name the range of the router's or ingress controller's pods")
                    .note("it answers 403 proxy_attribution_required to forwarded requests"));
        }
    }
}
