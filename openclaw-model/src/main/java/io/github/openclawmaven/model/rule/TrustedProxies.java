package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;

/** Not the whole world is a trusted proxy. */
final class TrustedProxies implements Rule {

    static final DiagnosticCode ALL = DiagnosticCode.warning("OC5107", "Every address is a trusted proxy");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        var proxies = deployment.descriptor().gateway().trustedProxies();
        for (int index = 0; index < proxies.size(); index++) {
            if (proxies.get(index).matches(".+/0+")) {
                diagnostics.report(ALL.at(
                                deployment.source().position(SourcePath.of("gateway", "trustedProxies", index)),
                                "every address is a trusted proxy")
                        .hint("name the range of the router's or ingress controller's pods")
                        .note("whoever reaches the Service could then pretend to come from anywhere"));
            }
        }
    }
}
