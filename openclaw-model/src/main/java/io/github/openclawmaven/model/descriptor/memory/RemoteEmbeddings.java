package io.github.openclawmaven.model.descriptor.memory;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import java.util.Map;
import java.util.Optional;

/**
 * Where a provider of embeddings is.
 *
 * @param baseUrl its endpoint
 * @param apiKey its key
 * @param headers sent with each request
 */
public record RemoteEmbeddings(
        Optional<String> baseUrl, Optional<SecretRef> apiKey, Map<String, TextOrSecret> headers) {}
