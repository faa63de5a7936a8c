package io.github.openclawmaven.model.descriptor;

import java.util.Optional;

/**
 * Fetching of web pages.
 *
 * @param enabled default true
 * @param provider such as {@code firecrawl}
 * @param apiKey of the provider
 */
public record WebFetch(Optional<Boolean> enabled, Optional<String> provider, Optional<SecretRef> apiKey) {}
