package io.github.openclawmaven.model.descriptor;

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
 * @param headers sent with each request
 * @param timeout of one request
 * @param models the models of a provider of your own
 */
public record Provider(
        @Key("extends") Optional<String> extendsProvider,
        Optional<String> baseUrl,
        Optional<String> api,
        Optional<SecretRef> apiKey,
        Map<String, TextOrSecret> headers,
        Optional<Duration> timeout,
        List<ProviderModel> models) {}
