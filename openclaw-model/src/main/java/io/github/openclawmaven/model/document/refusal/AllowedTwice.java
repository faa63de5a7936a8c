package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.DottedPlace;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.stream.Stream;

/** A policy replaces the profile's list or adds to it. */
final class AllowedTwice implements Refusal {

    static final DiagnosticCode BOTH = DiagnosticCode.error("OC2052", "A tool policy has both allow and alsoAllow");

    private static final String[] PLACES = Stream.of(
                    "{tools}",
                    "{tools}.byProvider.*",
                    "{tools}.toolsBySender.*",
                    "{tools}.sandbox.tools",
                    "{tools}.subagents.tools")
            .flatMap(policy -> DottedPlace.patterns(policy + ".alsoAllow").stream())
            .toArray(String[]::new);

    @Override
    public DiagnosticCode code() {
        return BOTH;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(document, PLACES).stream()
                .filter(more -> !document.root().at(more).isEmpty()
                        && !document.root().at(more.head()).path("allow").isEmpty())
                .map(more -> new Refused(
                        more,
                        "it does not go together with \"allow\"",
                        "write alsoAllow beside a profile, allow without one"));
    }
}
