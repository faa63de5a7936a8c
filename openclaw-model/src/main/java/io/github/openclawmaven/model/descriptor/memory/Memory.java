package io.github.openclawmaven.model.descriptor.memory;

import java.util.Optional;

/**
 * Memory of all agents.
 *
 * @param plugin id of the plugin that keeps it; {@code none}: no memory
 * @param citations whether answers name what they come from: {@code auto}, {@code on}, {@code off}; from 2026.2.2
 * @param search how it is searched
 */
public record Memory(Optional<String> plugin, Optional<String> citations, Optional<MemorySearch> search) {}
