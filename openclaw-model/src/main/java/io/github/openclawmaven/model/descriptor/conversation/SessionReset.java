package io.github.openclawmaven.model.descriptor.conversation;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.time.Duration;
import java.util.Optional;

/**
 * When a conversation begins anew.
 *
 * @param mode {@code daily} or {@code idle}; from 2026.8.1 also {@code none}
 * @param atHour of the gateway's host, 0 to 23, with {@code daily}
 * @param idle without a message, in whole minutes
 */
public record SessionReset(
        Optional<String> mode, Optional<Integer> atHour, @GatewayKey("idleMinutes") Optional<Duration> idle) {}
