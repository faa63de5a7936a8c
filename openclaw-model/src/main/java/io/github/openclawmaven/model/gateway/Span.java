package io.github.openclawmaven.model.gateway;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The releases that have something which another one lacks. */
public final class Span {

    private Span() {}

    /** Half a sentence of when it came or went, such as {@code it came with 2026.3.22}; empty when no release has it. */
    public static Optional<String> tell(Catalogue catalogue, Predicate<GatewayRelease> has, GatewayRelease lacking) {
        List<GatewayRelease> having = catalogue.known().stream().filter(has).toList();
        return having.stream()
                .filter(release -> release.isAtLeast(lacking))
                .findFirst()
                .map(first -> "it came with " + first)
                .or(() -> having.stream()
                        .reduce((older, newer) -> newer)
                        .map(last -> last + " is the last release that has it"));
    }
}
