package io.github.openclawmaven.model.gateway;

import java.util.Optional;

/**
 * A model provider that the release knows by name.
 *
 * @param plugin id of the plugin that provides it; empty when the gateway itself does
 * @param baseUrl its public endpoint, where the release names one
 * @param api the protocol spoken there, such as {@code anthropic-messages}
 * @param endpointOptional whether the config may leave out {@code baseUrl} and {@code models} (none may up to 2026.5.18)
 * @param selfHosted whether it stands for a server of the user's own, so that an API key alone says too little
 */
public record ModelProviderFacts(
        Optional<String> plugin,
        Optional<String> baseUrl,
        Optional<String> api,
        boolean endpointOptional,
        boolean selfHosted) {}
