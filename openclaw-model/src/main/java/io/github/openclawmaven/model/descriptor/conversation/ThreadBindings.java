package io.github.openclawmaven.model.descriptor.conversation;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.time.Duration;
import java.util.Optional;

/**
 * Threads that keep to a session.
 *
 * @param enabled whether there are any
 * @param idle after which a thread is let go, in whole hours; from 2026.3.1
 * @param maxAge the same since it began; from 2026.3.1
 */
public record ThreadBindings(
        Optional<Boolean> enabled,
        @GatewayKey("idleHours") Optional<Duration> idle,
        @GatewayKey("maxAgeHours") Optional<Duration> maxAge) {}
