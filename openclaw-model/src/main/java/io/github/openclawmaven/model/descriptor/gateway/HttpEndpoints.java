package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.util.Optional;

/**
 * Endpoints by which programs talk to agents; whoever has the token may do all that its operator may.
 *
 * @param chatCompletions whether {@code /v1/chat/completions} is served
 * @param responses whether {@code /v1/responses} is served
 */
public record HttpEndpoints(
        @GatewayKey("endpoints.chatCompletions.enabled") Optional<Boolean> chatCompletions,
        @GatewayKey("endpoints.responses.enabled") Optional<Boolean> responses) {}
