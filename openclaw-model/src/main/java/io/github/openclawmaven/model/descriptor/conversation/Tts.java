package io.github.openclawmaven.model.descriptor.conversation;

import io.github.openclawmaven.model.source.MapNode;
import java.util.Optional;

/**
 * Answers that are spoken.
 *
 * @param auto which: {@code off}, {@code always}, {@code inbound} (to a voice message), {@code tagged}
 * @param provider who speaks, such as {@code openai}
 * @param mode {@code final}, or {@code all} with what comes before
 * @param summaryModel {@code provider/model} that shortens long answers
 * @param maxTextLength in characters, above which an answer is shortened
 * @param providers by provider, in the gateway's own words; from 2026.4.5
 */
public record Tts(
        Optional<String> auto,
        Optional<String> provider,
        Optional<String> mode,
        Optional<String> summaryModel,
        Optional<Integer> maxTextLength,
        Optional<MapNode> providers) {}
