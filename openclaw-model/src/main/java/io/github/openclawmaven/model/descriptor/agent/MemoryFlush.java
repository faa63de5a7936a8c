package io.github.openclawmaven.model.descriptor.agent;

import java.util.Optional;

/**
 * A turn in which an agent writes down what it wants to keep.
 *
 * @param enabled whether there is one
 * @param softThresholdTokens before the limit
 * @param model {@code provider/model}; from 2026.4.27
 */
public record MemoryFlush(Optional<Boolean> enabled, Optional<Integer> softThresholdTokens, Optional<String> model) {}
