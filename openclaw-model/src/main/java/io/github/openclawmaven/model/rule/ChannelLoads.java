package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Set;

/** The release can load the channel: in the package of 2026.4.7, files of telegram are missing. */
final class ChannelLoads implements Rule {

    static final DiagnosticCode BROKEN = DiagnosticCode.error("OC6321", "The release cannot load a channel of its own");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> broken = deployment.facts().plugins().brokenChannels();
        deployment.descriptor().channels().ids().stream()
                .filter(broken::contains)
                .forEach(id -> diagnostics.report(BROKEN.at(
                                deployment.source().keyPosition(SourcePath.of("channels", id)),
                                "the gateway " + deployment.release() + " does not start with the channel \"" + id
                                        + "\": its package lacks files of it")
                        .hint("take the release before or after it")));
    }
}
