package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.rule.NameElsewhere;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Set;

/** A channel is one that the release or an official plugin provides. */
final class ChannelKnown implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC3027", "No release knows such a channel");

    private static final NameElsewhere CHANNELS = new NameElsewhere(UNKNOWN, GatewayFacts::knownChannels);

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> known = deployment.facts().knownChannels();
        for (String id : deployment.descriptor().channels().ids()) {
            if (!known.contains(id) && !deployment.descriptor().plugins().containsKey(id)) {
                diagnostics.report(CHANNELS.at(
                                deployment.source().keyPosition(SourcePath.of("channels", id)),
                                id,
                                deployment.release(),
                                "the gateway " + deployment.release() + " knows no channel \"" + id + "\"")
                        .hint(Suggestion.hint(id, known))
                        .note(
                                "the gateway would not start; a channel that a plugin of your own provides needs that plugin"
                                        + " under plugins: by the same name"));
            }
        }
    }
}
