package io.github.openclawmaven.model.descriptor.hook;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.util.List;
import java.util.Optional;

/**
 * HTTP endpoints of the gateway by which other systems wake agents, and hooks inside it.
 *
 * @param enabled whether the HTTP endpoints are served; with a token: true
 * @param path where, such as {@code /hooks}
 * @param token that callers show
 * @param allowedAgents agent ids that a caller may name, or {@code *}; from 2026.2.12
 * @param defaultSessionKey conversation of a call that names none; from 2026.2.12
 * @param allowRequestSessionKey whether a caller may name the conversation; from 2026.2.12
 * @param allowedSessionKeyPrefixes what its name may begin with; from 2026.2.12
 * @param presets mappings that the gateway ships, such as {@code gmail}
 * @param mappings what a call becomes; the first that matches
 * @param internal code that runs inside the gateway at its events
 */
public record Hooks(
        Optional<Boolean> enabled,
        Optional<String> path,
        Optional<SecretRef> token,
        @GatewayKey("allowedAgentIds") List<String> allowedAgents,
        Optional<String> defaultSessionKey,
        Optional<Boolean> allowRequestSessionKey,
        List<String> allowedSessionKeyPrefixes,
        List<String> presets,
        List<HookMapping> mappings,
        Optional<InternalHooks> internal) {}
