package io.github.openclawmaven.model.descriptor.hook;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.job.WakeMode;
import java.time.Duration;
import java.util.Optional;

/**
 * What a call of a hook becomes.
 *
 * @param id name for logs
 * @param match which calls
 * @param action {@code agent} for a turn, {@code wake} for a line to the main conversation
 * @param agent id of the agent that takes the turn; from 2026.2.12
 * @param name of the caller, as the agent sees it
 * @param sessionKey conversation of the turn
 * @param messageTemplate message for the agent; {@code {{field}}} stands for what the call says
 * @param textTemplate the same for {@code wake}
 * @param wakeMode {@code now}, {@code next-heartbeat}
 * @param deliver whether the answer goes to a channel
 * @param channel which; {@code last} for the one used last
 * @param to the conversation in it
 * @param model {@code provider/model} of the turn
 * @param thinking effort of reasoning
 * @param timeout of the turn
 */
public record HookMapping(
        Optional<String> id,
        Optional<HookMatch> match,
        Optional<String> action,
        @GatewayKey("agentId") Optional<String> agent,
        Optional<String> name,
        Optional<String> sessionKey,
        Optional<String> messageTemplate,
        Optional<String> textTemplate,
        Optional<WakeMode> wakeMode,
        Optional<Boolean> deliver,
        Optional<String> channel,
        Optional<String> to,
        Optional<String> model,
        Optional<String> thinking,
        @GatewayKey("timeoutSeconds") Optional<Duration> timeout) {}
