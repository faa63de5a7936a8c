package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/** The release can load the channel: in the package of 2026.4.7, files of telegram are missing. */
final class ChannelLoads implements Rule {

    static final DiagnosticCode BROKEN = DiagnosticCode.error("OC6321", "The release cannot load a channel of its own");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().channels().ids().stream()
                .filter(id -> isBroken(id, deployment.facts()))
                .forEach(id -> diagnostics.report(BROKEN.at(
                                deployment.source().keyPosition(SourcePath.of("channels", id)),
                                "the gateway " + deployment.release() + " does not start with the channel \"" + id
                                        + "\": its package lacks files of it")
                        .hint(whole(id, deployment.release())
                                .map(it -> "take " + it)
                                .orElse(""))));
    }

    private static Optional<GatewayRelease> whole(String channel, GatewayRelease broken) {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.firstFrom(broken, later -> !isBroken(channel, catalogue.facts(later)));
    }

    private static boolean isBroken(String channel, GatewayFacts facts) {
        return facts.plugins().brokenChannels().contains(channel);
    }
}
