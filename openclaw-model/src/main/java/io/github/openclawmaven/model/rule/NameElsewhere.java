package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.catalogue.Span;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells a name that no release has, which is a mistake, from one that only this release lacks.
 *
 * @param unknown what a name is that no release has
 * @param names what a release has
 */
public record NameElsewhere(DiagnosticCode unknown, Function<GatewayFacts, Collection<String>> names) {

    static final DiagnosticCode LACKING =
            DiagnosticCode.error("OC6104", "The release does not have what another one has");

    /** The finding for something that the release does not have and that no release lacks from the beginning on. */
    public static Diagnostic lacking(
            Position position, Predicate<GatewayFacts> has, GatewayRelease release, String message) {
        Catalogue catalogue = Catalogue.bundled();
        return LACKING.at(
                position,
                Span.tell(catalogue, other -> has.test(catalogue.facts(other)), release)
                        .map(span -> message + "; " + span)
                        .orElse(message));
    }

    /** The finding for a name that the release does not have; the message is about that release. */
    public Diagnostic at(Position position, String name, GatewayRelease release, String message) {
        Catalogue catalogue = Catalogue.bundled();
        return Span.tell(catalogue, other -> names.apply(catalogue.facts(other)).contains(name), release)
                .map(span -> LACKING.at(position, message + "; " + span))
                .orElseGet(() -> unknown.at(position, message));
    }
}
