package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** Who may write to Discord and Slack stood under {@code dm}. Both places are known from 2026.2.17 to 2026.7.35. */
final class DmPolicyInDm implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.2.12");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer place : Places.in(
                document,
                "/channels/discord",
                "/channels/discord/accounts/*",
                "/channels/slack",
                "/channels/slack/accounts/*")) {
            JsonPointer dm = place.appendProperty("dm");
            document.move(place.appendProperty("dmPolicy"), dm.appendProperty("policy"));
            document.move(place.appendProperty("allowFrom"), dm.appendProperty("allowFrom"));
        }
    }
}
