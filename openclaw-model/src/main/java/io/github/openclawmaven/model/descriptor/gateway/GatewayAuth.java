package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.util.Optional;

/**
 * Who gets in, where a token is not the answer.
 *
 * @param password in place of a token; beside {@code trustedProxy} what clients in the pod show, absent: the chart makes one
 *     and keeps it
 * @param trustedProxy signs people in, from a pod of its own
 * @param rateLimit of attempts that failed
 */
public record GatewayAuth(Optional<SecretRef> password, Optional<TrustedProxy> trustedProxy, RateLimit rateLimit) {

    /** What a client that is no person behind the proxy shows. */
    GatewayCredential credential() {
        return password.isPresent() || trustedProxy.isPresent() ? GatewayCredential.PASSWORD : GatewayCredential.TOKEN;
    }
}
