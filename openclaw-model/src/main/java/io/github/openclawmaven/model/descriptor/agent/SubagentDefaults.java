package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import java.time.Duration;
import java.util.Optional;

/**
 * Subagents of agents that say nothing of their own.
 *
 * @param maxConcurrent at the same time
 * @param maxSpawnDepth how deep subagents may start others; from 2026.2.17
 * @param maxChildrenPerAgent at the same time of one; from 2026.2.17
 * @param delegationMode whether an agent is told to hand work to them: {@code suggest}, {@code prefer}; from 2026.5.12
 * @param model default: that of the agent
 * @param runTimeout of one; from 2026.2.23
 * @param archiveAfter their conversations go, in whole minutes
 */
public record SubagentDefaults(
        Optional<Integer> maxConcurrent,
        Optional<Integer> maxSpawnDepth,
        Optional<Integer> maxChildrenPerAgent,
        Optional<String> delegationMode,
        Optional<ModelChoice> model,
        @GatewayKey("runTimeoutSeconds") Optional<Duration> runTimeout,
        @GatewayKey("archiveAfterMinutes") Optional<Duration> archiveAfter) {}
