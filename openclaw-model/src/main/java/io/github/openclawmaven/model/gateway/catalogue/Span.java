package io.github.openclawmaven.model.gateway.catalogue;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.Optional;
import java.util.function.Predicate;

/** The releases that have something which another one lacks. */
public final class Span {

    private Span() {}

    /** Half a sentence of when it came or went, such as {@code it came with 2026.3.22}; empty when no release has it. */
    public static Optional<String> tell(Catalogue catalogue, Predicate<GatewayRelease> has, GatewayRelease lacking) {
        return catalogue
                .firstFrom(lacking, has)
                .map(first -> "it came with " + first)
                .or(() -> catalogue.known().stream()
                        .filter(has)
                        .reduce((older, newer) -> newer)
                        .map(last -> last + " is the last release that has it"));
    }
}
