package io.github.openclawmaven.model.gateway;

/**
 * Whom the gateway lets in.
 *
 * @param refusesForwardedHeaders whether a proxy outside {@code gateway.trustedProxies} gets 403 (from 2026.8.1)
 * @param ignoresDeviceAuthSwitch whether {@code dangerouslyDisableDeviceAuth} has no effect any more (from 2026.8.1)
 * @param believesLocalProxies whether what comes from within the pod may name a user as a proxy does, once its address is a trusted
 *     proxy's (2026.2.26; by the keys up to 2026.4.26, later only with {@code allowLoopback})
 * @param takesPasswordBesideProxy whether a client in the pod, or at a port-forward, gets in with the password where a proxy signs people
 *     in (2026.5.28 to 2026.9.6; not on 2026.2.26, and not by the code of 2026.5.12)
 * @param numbersTelegramUsers whether Telegram's users are known by their number alone, not by their name too (from 2026.2.17)
 */
public record NetworkFacts(
        boolean refusesForwardedHeaders,
        boolean ignoresDeviceAuthSwitch,
        boolean believesLocalProxies,
        boolean takesPasswordBesideProxy,
        boolean numbersTelegramUsers) {}
