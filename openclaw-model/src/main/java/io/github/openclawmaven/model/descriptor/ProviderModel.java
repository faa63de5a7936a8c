package io.github.openclawmaven.model.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * A model of a provider of your own.
 *
 * @param id as the provider names it
 * @param name shown; default: the id
 * @param reasoning whether it reasons before it answers
 * @param input {@code text}, {@code image} …
 * @param contextWindow in tokens
 * @param maxTokens of one answer, in tokens
 * @param cost per million tokens
 */
public record ProviderModel(
        @Required String id,
        Optional<String> name,
        Optional<Boolean> reasoning,
        List<String> input,
        Optional<Integer> contextWindow,
        Optional<Integer> maxTokens,
        Optional<ModelCost> cost) {}
