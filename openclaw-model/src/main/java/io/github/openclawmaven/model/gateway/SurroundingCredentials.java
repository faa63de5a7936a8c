package io.github.openclawmaven.model.gateway;

import java.util.Map;
import java.util.Optional;

/**
 * Which model providers without an API key go by what surrounds the gateway: the role of its pod, a file of the cloud's. Any text in
 * place of a key would be sent as one (2026.9.6: {@code x-goog-api-key} of google-vertex).
 *
 * @param auth what {@code auth} has to say, or an empty text where it says nothing, by provider or protocol
 */
public record SurroundingCredentials(Map<String, String> auth) {

    /** What {@code auth} has to say of a provider that speaks some protocol; empty when it wants a key. */
    public Optional<String> of(String provider, Optional<String> api) {
        return api.map(auth::get).or(() -> Optional.ofNullable(auth.get(provider)));
    }
}
