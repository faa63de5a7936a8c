package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetching of web pages.
 *
 * @param enabled default true
 * @param provider such as {@code firecrawl}
 * @param apiKey of the provider
 * @param maxChars of one page
 * @param maxRedirects of one request
 * @param timeout of one request
 * @param cacheTtl how long a page counts as fresh, in whole minutes
 */
public record WebFetch(
        Optional<Boolean> enabled,
        Optional<String> provider,
        Optional<SecretRef> apiKey,
        Optional<Integer> maxChars,
        Optional<Integer> maxRedirects,
        @GatewayKey("timeoutSeconds") Optional<Duration> timeout,
        @GatewayKey("cacheTtlMinutes") Optional<Duration> cacheTtl) {}
