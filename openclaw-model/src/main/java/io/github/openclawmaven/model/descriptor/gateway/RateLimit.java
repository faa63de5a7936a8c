package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.time.Duration;
import java.util.Optional;

/**
 * How often one address may fail to get in.
 *
 * @param maxAttempts before it is locked out
 * @param window in which they count
 * @param lockout how long it lasts
 * @param exemptLoopback whether what comes from within the pod is never locked out
 */
public record RateLimit(
        Optional<Integer> maxAttempts,
        @GatewayKey("windowMs") Optional<Duration> window,
        @GatewayKey("lockoutMs") Optional<Duration> lockout,
        Optional<Boolean> exemptLoopback) {}
