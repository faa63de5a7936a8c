package io.github.openclawmaven.model.descriptor.agent;

import java.time.Duration;
import java.util.Optional;

/**
 * Old results of tools that are left out of what the model sees.
 *
 * @param mode {@code off}, {@code cache-ttl}
 * @param ttl how long the provider keeps its cache
 */
public record ContextPruning(Optional<String> mode, Optional<Duration> ttl) {}
