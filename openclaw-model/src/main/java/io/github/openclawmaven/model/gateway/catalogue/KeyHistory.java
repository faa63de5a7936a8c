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
        return Stream.concat(
                        moved(pointer, release).map(move -> it(move.place()) + move.when(catalogue)),
                        Stream.of(pointer)
                                .flatMap(
                                        key -> Span.tell(
                                                catalogue,
                                                other -> catalogue.schema(other).names(key),
                                                release)
                                                .stream()))
                .findFirst();
    }

    /** The keys on the way to that place in the release, where it merely moved. */
    public Optional<List<String>> place(String pointer, GatewayRelease release) {
        return moved(pointer, release).map(Move::place).findFirst();
    }

    private Stream<Move> moved(String pointer, GatewayRelease release) {
        List<String> keys = List.of(pointer.substring(1).split("/"));
        Stream<Move> now = moved.stream()
                .filter(key -> !key.last().isAtLeast(release))
                .flatMap(key -> key.after(keys).stream().map(place -> new Move(place, key.last(), true)));
        Stream<Move> then = moved.stream()
                .filter(key -> key.last().isAtLeast(release))
                .flatMap(key -> key.before(keys).stream().map(place -> new Move(place, key.last(), false)));
        return Stream.concat(now, then);
    }

    /**
     * A place in a release.
     *
     * @param last the last release with the older place
     * @param newer whether this is the newer one
     */
    private record Move(List<String> place, GatewayRelease last, boolean newer) {

        private String when(Catalogue catalogue) {
            return newer ? "since " + catalogue.after(last) : "up to " + last;
        }
    }

    private static String it(List<String> place) {
        return "it is \"" + String.join(".", place) + "\" ";
    }
}
