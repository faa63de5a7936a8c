package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A trusted proxy is an IP address or a range of them. */
final class ProxiesAreAddresses implements Rule {

    static final DiagnosticCode NOT_AN_ADDRESS =
            DiagnosticCode.error("OC2040", "A trusted proxy is not an IP address or range");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        PlacedText.items(deployment.descriptor().gateway().trustedProxies(), SourcePath.of("gateway", "trustedProxies"))
                .forEach(proxy -> IpRange.problem(proxy.text())
                        .ifPresent(problem -> diagnostics.report(NOT_AN_ADDRESS
                                .at(
                                        proxy.position(deployment),
                                        "\"" + proxy.text() + "\" is no address range: " + problem)
                                .hint("such as 10.128.0.0/14")
                                .note("the gateway would silently trust nobody by it"))));
    }
}
