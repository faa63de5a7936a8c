package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.time.Duration;
import java.util.Optional;

/**
 * Web search.
 *
 * @param provider such as {@code brave}
 * @param apiKey of the provider
 * @param maxResults of one search
 * @param timeout of one search
 * @param cacheTtl how long results count as fresh, in whole minutes
 */
public record WebSearch(
        @Required String provider,
        Optional<SecretRef> apiKey,
        Optional<Integer> maxResults,
        @GatewayKey("timeoutSeconds") Optional<Duration> timeout,
        @GatewayKey("cacheTtlMinutes") Optional<Duration> cacheTtl) {}
