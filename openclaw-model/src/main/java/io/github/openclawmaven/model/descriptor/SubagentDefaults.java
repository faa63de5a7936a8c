package io.github.openclawmaven.model.descriptor;

import java.util.Optional;

/**
 * Limits of subagents.
 *
 * @param maxConcurrent at the same time
 */
public record SubagentDefaults(Optional<Integer> maxConcurrent) {}
