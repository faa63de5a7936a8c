package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import java.util.List;
import java.util.Optional;

/**
 * Agents that an agent may start.
 *
 * @param allowAgents agent ids, or {@code *}
 * @param model of its subagents
 * @param thinking effort of their reasoning
 * @param delegationMode whether it is told to hand work to them: {@code suggest}, {@code prefer}; from 2026.5.12
 */
public record AgentSubagents(
        List<String> allowAgents,
        Optional<ModelChoice> model,
        Optional<String> thinking,
        Optional<String> delegationMode) {}
