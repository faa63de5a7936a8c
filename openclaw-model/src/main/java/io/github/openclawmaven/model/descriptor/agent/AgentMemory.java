package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.memory.MemorySearch;
import java.util.Optional;

/**
 * Memory of one agent.
 *
 * @param search what differs from that of all agents
 */
public record AgentMemory(Optional<MemorySearch> search) {}
