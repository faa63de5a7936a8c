package io.github.openclawmaven.model.descriptor;

import java.time.Duration;
import java.util.Optional;

/**
 * What all agents share.
 *
 * @param maxConcurrent turns at the same time
 * @param subagents limits of subagents
 * @param timeout of one turn
 * @param userTimezone IANA name
 * @param heartbeat of the default agent
 * @param sandbox for agents that say nothing
 */
public record AgentDefaults(
        Optional<Integer> maxConcurrent,
        Optional<SubagentDefaults> subagents,
        Optional<Duration> timeout,
        Optional<String> userTimezone,
        Optional<Heartbeat> heartbeat,
        Optional<Sandbox> sandbox) {}
