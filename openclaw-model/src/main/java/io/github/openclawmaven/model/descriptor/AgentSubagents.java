package io.github.openclawmaven.model.descriptor;

import java.util.List;

/**
 * Agents that an agent may start.
 *
 * @param allowAgents agent ids, or {@code *}
 */
public record AgentSubagents(List<String> allowAgents) {}
