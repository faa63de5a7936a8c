package io.github.openclawmaven.model.descriptor;

import java.util.Map;
import java.util.Optional;

/**
 * Tool policy of one agent.
 *
 * @param policy which tools
 * @param exec shell commands
 * @param byProvider by model provider
 */
public record AgentTools(@Inline ToolPolicy policy, Optional<Exec> exec, Map<String, ToolPolicy> byProvider) {}
