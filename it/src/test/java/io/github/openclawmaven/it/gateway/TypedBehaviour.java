package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.random.TypedKey;

/**
 * What a typed key has a running gateway do.
 *
 * @param key with a value; {@code <double>} stands for the base URL of the providers, {@code <log>} for a file of the pod
 * @param first release that shows it to those outside
 * @param shown fails when the gateway does not do it
 */
record TypedBehaviour(TypedKey key, GatewayRelease first, Shown shown) {

    private static final GatewayRelease ALWAYS = GatewayRelease.of("2026.1.29");

    /** Looks at a gateway and at the providers that it asks. */
    @FunctionalInterface
    interface Shown {
        void by(RunningGateway gateway, ProviderDouble providers) throws Exception;
    }

    static TypedBehaviour of(String path, String value, Shown shown) {
        return new TypedBehaviour(new TypedKey(path, value, ALWAYS), ALWAYS, shown);
    }

    TypedBehaviour from(String release) {
        return new TypedBehaviour(key, GatewayRelease.of(release), shown);
    }
}
