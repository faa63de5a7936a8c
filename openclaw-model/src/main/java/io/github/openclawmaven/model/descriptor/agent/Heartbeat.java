package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.time.Duration;
import java.util.Optional;

/**
 * A turn that the gateway starts by itself.
 *
 * @param every between two of them; absent: the gateway's own
 * @param model {@code provider/model}
 * @param target where its answer goes: {@code none}, {@code last}, a declared channel
 * @param to the conversation in it
 * @param account of the channel; from 2026.2.3
 * @param prompt what the agent is told
 * @param session the conversation that it is part of
 * @param activeHours when it may be
 * @param lightContext of the workspace only HEARTBEAT.md is shown; from 2026.3.1
 * @param isolatedSession whether each has a conversation of its own; from 2026.3.22
 * @param directPolicy whether it may write to a person: {@code allow}, {@code block}; from 2026.2.25
 * @param timeout of the turn; from 2026.4.10
 */
public record Heartbeat(
        Optional<Duration> every,
        Optional<String> model,
        Optional<String> target,
        Optional<String> to,
        @GatewayKey("accountId") Optional<String> account,
        Optional<String> prompt,
        Optional<String> session,
        Optional<ActiveHours> activeHours,
        Optional<Boolean> lightContext,
        Optional<Boolean> isolatedSession,
        Optional<String> directPolicy,
        @GatewayKey("timeoutSeconds") Optional<Duration> timeout) {}
