package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Channel;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** Tells of channels whose settings nothing checks: 2026.2.26 has no schema for matrix, line and nostr. */
final class ChannelUnchecked implements Rule {

    static final DiagnosticCode UNCHECKED = DiagnosticCode.note("OC6316", "The settings of a channel are not checked");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().channels().declared().forEach((id, channel) -> {
            boolean known = deployment.facts().knownChannels().contains(id);
            if (known && isSet(channel) && !hasSchema(id, deployment)) {
                diagnostics.report(UNCHECKED.at(
                        deployment.source().keyPosition(SourcePath.of("channels", id, "settings")),
                        "the gateway " + deployment.release() + " has no schema for the channel \"" + id
                                + "\": a mistake in its settings shows only when it runs"));
            }
        });
    }

    private static boolean isSet(Channel channel) {
        return channel.account()
                .settings()
                .filter(settings -> !settings.isEmpty())
                .isPresent();
    }

    private static boolean hasSchema(String channel, Deployment deployment) {
        return deployment.schema().names("/channels/" + channel);
    }
}
