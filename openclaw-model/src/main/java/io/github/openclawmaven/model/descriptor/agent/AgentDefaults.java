package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.executor.Executor;
import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.OfChart;
import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What all agents share.
 *
 * @param maxConcurrent turns at the same time
 * @param subagents limits of subagents
 * @param timeout of one turn
 * @param userTimezone IANA name
 * @param thinking effort of reasoning of agents that say nothing
 * @param heartbeat of the default agent
 * @param compaction of conversations that get long
 * @param contextPruning of old results of tools
 * @param imageModel that looks at pictures where an agent's own model cannot
 * @param pdfModel that reads PDF files; from 2026.3.2
 * @param mediaModels that make pictures, videos and music
 * @param skills of agents that say nothing; from 2026.4.5
 * @param typingMode when people see that an agent writes
 * @param contextInjection which turns of a conversation are shown the workspace files: {@code always}, {@code
 *     continuation-skip}, {@code never}; from 2026.4.7
 * @param bootstrapMaxChars of one workspace file that an agent is shown
 * @param bootstrapTotalMaxChars of all of them; from 2026.2.17
 * @param sandbox for agents that say nothing
 * @param executor where commands of agents run; absent: in the gateway's container, but for agents with one of their own
 */
public record AgentDefaults(
        Optional<Integer> maxConcurrent,
        Optional<SubagentDefaults> subagents,
        @GatewayKey("timeoutSeconds") Optional<Duration> timeout,
        Optional<String> userTimezone,
        @GatewayKey("thinkingDefault") Optional<String> thinking,
        Optional<Heartbeat> heartbeat,
        Optional<Compaction> compaction,
        Optional<ContextPruning> contextPruning,
        Optional<ModelChoice> imageModel,
        Optional<ModelChoice> pdfModel,
        Optional<MediaModels> mediaModels,
        Optional<List<String>> skills,
        Optional<String> typingMode,
        Optional<String> contextInjection,
        Optional<Integer> bootstrapMaxChars,
        Optional<Integer> bootstrapTotalMaxChars,
        Optional<Sandbox> sandbox,
        @OfChart Optional<Executor> executor) {}
