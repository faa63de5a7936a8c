package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Map;
import java.util.Optional;

/**
 * The Telegram channel: its default account, and more.
 *
 * @param account the default account
 * @param accounts more bots, by account id
 * @param webhook absent: the gateway polls
 */
public record Telegram(
        @Inline TelegramAccount account,
        Map<String, TelegramAccount> accounts,
        @OfOneBot @GatewayKey(GatewayKey.THIS_PLACE) Optional<TelegramWebhook> webhook)
        implements Channel {}
