package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of a conversation that gets longer than the model's context.
 *
 * @param mode {@code default}, or {@code safeguard} that summarizes piece by piece
 * @param model {@code provider/model} that summarizes; from 2026.3.8
 * @param keepRecentTokens that stay as they are; from 2026.2.21
 * @param notifyUser whether people are told; from 2026.4.2
 * @param timeout of a summary; from 2026.3.22
 * @param memoryFlush a turn before it, in which the agent writes down what it wants to keep
 */
public record Compaction(
        Optional<String> mode,
        Optional<String> model,
        Optional<Integer> keepRecentTokens,
        Optional<Boolean> notifyUser,
        @GatewayKey("timeoutSeconds") Optional<Duration> timeout,
        Optional<MemoryFlush> memoryFlush) {}
