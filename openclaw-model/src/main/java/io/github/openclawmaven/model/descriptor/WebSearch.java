package io.github.openclawmaven.model.descriptor;

import java.util.Optional;

/**
 * Web search.
 *
 * @param provider such as {@code brave}
 * @param apiKey of the provider
 * @param maxResults of one search
 */
public record WebSearch(@Required String provider, Optional<SecretRef> apiKey, Optional<Integer> maxResults) {}
