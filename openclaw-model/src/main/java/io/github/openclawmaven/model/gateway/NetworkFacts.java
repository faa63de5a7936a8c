package io.github.openclawmaven.model.gateway;

/**
 * Whom the gateway lets in.
 *
 * @param refusesForwardedHeaders whether a proxy outside {@code gateway.trustedProxies} gets 403 (from 2026.8.1)
 * @param ignoresDeviceAuthSwitch whether {@code dangerouslyDisableDeviceAuth} has no effect any more (from 2026.8.1)
 * @param numbersTelegramUsers whether Telegram's users are known by their number alone, not by their name too (from 2026.2.17)
 */
public record NetworkFacts(
        boolean refusesForwardedHeaders, boolean ignoresDeviceAuthSwitch, boolean numbersTelegramUsers) {}
