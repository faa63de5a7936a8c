package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** Not the whole world is a trusted proxy. */
final class TrustedProxies implements Rule {

    static final DiagnosticCode ALL = DiagnosticCode.warning("OC5107", "Every address is a trusted proxy");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        PlacedText.items(deployment.descriptor().gateway().trustedProxies(), SourcePath.of("gateway", "trustedProxies"))
                .stream()
                .filter(proxy -> proxy.text().matches(".+/0+"))
                .forEach(proxy ->
                        diagnostics.report(ALL.at(proxy.position(deployment), "every address is a trusted proxy")
                                .hint("name the range of the router's or ingress controller's pods")
                                .note("whoever reaches the Service could then pretend to come from anywhere")));
    }
}
