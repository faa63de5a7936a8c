package io.github.openclawmaven.model.gateway.catalogue;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the keys of the gateway's config from release to release. */
public final class KeyHistory {

    private final Catalogue catalogue;
    private final List<MovedKey> moved = MovedKey.known();

    public KeyHistory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Where to find, in the release, what it does not know under a name that other releases have for it.
     *
     * @param pointer RFC 6901
     * @return half a sentence about the key, such as {@code it is "agents.entries" since 2026.8.1}; empty when no other
     *     release has the key either
     */
    public Optional<String> tell(String pointer, GatewayRelease release) {
        List<String> keys = List.of(pointer.substring(1).split("/"));
        Stream<String> now = moved.stream()
                .filter(key -> !key.last().isAtLeast(release))
                .flatMap(key ->
                        key.after(keys).stream().map(place -> it(place) + "since " + catalogue.after(key.last())));
        Stream<String> then = moved.stream()
                .filter(key -> key.last().isAtLeast(release))
                .flatMap(key -> key.before(keys).stream().map(place -> it(place) + "up to " + key.last()));
        return Stream.concat(now, then)
                .findFirst()
                .or(() -> Span.tell(catalogue, other -> catalogue.schema(other).names(pointer), release));
    }

    private static String it(List<String> place) {
        return "it is \"" + String.join(".", place) + "\" ";
    }
}
