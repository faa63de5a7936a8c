package io.github.openclawmaven.model.descriptor.model;

import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model of a provider of your own.
 *
 * @param id as the provider names it
 * @param name shown; default: the id
 * @param api the protocol, where it is not that of the provider
 * @param reasoning whether it reasons before it answers
 * @param input {@code text}, {@code image} …
 * @param contextWindow in tokens
 * @param maxTokens of one answer, in tokens
 * @param cost per million tokens
 * @param headers sent with each request
 * @param params of each request, in the provider's words
 * @param compat what its server does otherwise than the protocol has it, in the gateway's own words
 */
public record ProviderModel(
        @Required String id,
        Optional<String> name,
        Optional<String> api,
        Optional<Boolean> reasoning,
        List<String> input,
        Optional<Integer> contextWindow,
        Optional<Integer> maxTokens,
        Optional<ModelCost> cost,
        Map<String, TextOrSecret> headers,
        Optional<MapNode> params,
        Optional<MapNode> compat) {}
