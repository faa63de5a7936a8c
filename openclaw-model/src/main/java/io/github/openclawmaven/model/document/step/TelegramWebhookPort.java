package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.TelegramWebhook;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** Telegram's webhook had one port, {@value TelegramWebhook#DEFAULT_PORT}. */
final class TelegramWebhookPort implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.2.21");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        LaterKey chosen = LaterKey.needed(
                last().toString(), "", "port for Telegram's webhook but " + TelegramWebhook.DEFAULT_PORT);
        for (JsonPointer port :
                Places.in(document, "/channels/telegram/webhookPort", "/channels/telegram/accounts/*/webhookPort")) {
            if (document.root().at(port).intValue() == TelegramWebhook.DEFAULT_PORT) {
                document.remove(port);
            } else {
                chosen.apply(document, port, deployment, diagnostics);
            }
        }
    }
}
