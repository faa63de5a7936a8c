package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.stream.Stream;

/** The proxy that signs people in has a pod of its own: what an agent starts has the addresses of the gateway's. */
final class ProxyOutsidePod implements Rule {

    static final DiagnosticCode WITHIN =
            DiagnosticCode.error("OC2045", "Every process of the pod could pretend to be anybody");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.descriptor().gateway().auth().trustedProxy().isEmpty()
                || !deployment.facts().network().believesLocalProxies()) {
            return;
        }
        PlacedText.items(deployment.descriptor().gateway().trustedProxies(), SourcePath.of("gateway", "trustedProxies"))
                .stream()
                .filter(proxy -> Stream.of("127.0.0.1", "::1").anyMatch(local -> IpRange.contains(proxy.text(), local)))
                .forEach(proxy -> diagnostics.report(WITHIN.at(
                                proxy.position(deployment),
                                "\"" + proxy.text() + "\" is an address of the pod itself, and the gateway "
                                        + deployment.release() + " believes who comes from there who he is")
                        .hint("name the addresses of the proxy's pods, and no others")
                        .note("an agent's command could be any user")));
    }
}
