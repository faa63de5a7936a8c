package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** Telegram's webhook always listened on all addresses, which it now has to be told. */
final class TelegramWebhookHost implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.2.12");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer host :
                Places.in(document, "/channels/telegram/webhookHost", "/channels/telegram/accounts/*/webhookHost")) {
            document.remove(host);
        }
    }
}
