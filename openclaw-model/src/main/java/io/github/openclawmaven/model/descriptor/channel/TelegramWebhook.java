package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.util.Optional;

/**
 * Telegram calls the gateway instead of being polled.
 *
 * @param url public HTTPS URL; its path is served
 * @param secret that Telegram sends along
 * @param port default 8787
 */
public record TelegramWebhook(
        @Required @GatewayKey("webhookUrl") String url,
        @GatewayKey("webhookSecret") Optional<SecretRef> secret,
        @GatewayKey("webhookPort") Optional<Integer> port) {

    /** The port when none is declared. */
    public static final int DEFAULT_PORT = 8787;

    public int effectivePort() {
        return port.orElse(DEFAULT_PORT);
    }
}
