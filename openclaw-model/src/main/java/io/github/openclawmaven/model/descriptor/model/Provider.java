package io.github.openclawmaven.model.descriptor.model;

import io.github.openclawmaven.model.descriptor.form.Key;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.source.MapNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model provider.
 *
 * @param extendsProvider a known provider that this one is a second account of
 * @param baseUrl required for a provider of your own
 * @param api the protocol, such as {@code openai-completions}
 * @param apiKey absent: the provider needs none
 * @param authHeader whether the key is sent as a bearer token
 * @param headers sent with each request
 * @param timeout of one request
 * @param injectNumCtxForOpenAICompat whether a server of Ollama is told the context window
 * @param request how requests are made, in the gateway's own words
 * @param params of each request, in the provider's words
 * @param models the models of a provider of your own
 */
public record Provider(
        @Key("extends") Optional<String> extendsProvider,
        Optional<String> baseUrl,
        Optional<String> api,
        Optional<SecretRef> apiKey,
        Optional<Boolean> authHeader,
        Map<String, TextOrSecret> headers,
        Optional<Duration> timeout,
        Optional<Boolean> injectNumCtxForOpenAICompat,
        Optional<MapNode> request,
        Optional<MapNode> params,
        List<ProviderModel> models) {}
