package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.random.TypedKey;
import java.util.Optional;

/**
 * What a typed key has a running gateway do.
 *
 * @param key with a value; {@code <double>} stands for the base URL of the providers, {@code <log>} for a file of the pod
 * @param first release that shows it to those outside
 * @param end the first one that is not asked any more, since the compiler refuses the key for it; empty where there is none
 * @param shown fails when the gateway does not do it
 */
record TypedBehaviour(TypedKey key, GatewayRelease first, Optional<GatewayRelease> end, Shown shown) {

    private static final GatewayRelease ALWAYS = GatewayRelease.of("2026.1.29");

    /** Looks at a gateway and at the providers that it asks. */
    @FunctionalInterface
    interface Shown {
        void by(RunningGateway gateway, ProviderDouble providers) throws Exception;
    }

    static TypedBehaviour of(String path, String value, Shown shown) {
        return new TypedBehaviour(new TypedKey(path, value, ALWAYS), ALWAYS, Optional.empty(), shown);
    }

    TypedBehaviour from(String release) {
        return new TypedBehaviour(key, GatewayRelease.of(release), end, shown);
    }

    TypedBehaviour before(String release) {
        return new TypedBehaviour(key, first, Optional.of(GatewayRelease.of(release)), shown);
    }

    boolean isShownBy(GatewayRelease release) {
        return release.isAtLeast(first) && end.filter(release::isAtLeast).isEmpty();
    }
}
