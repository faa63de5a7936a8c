package io.github.openclawmaven.model.descriptor;

import java.util.Optional;

/**
 * Memory of one agent.
 *
 * @param search what differs from that of all agents
 */
public record AgentMemory(Optional<MemorySearch> search) {}
