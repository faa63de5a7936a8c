package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.DottedPlace;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy replaces the profile's list or adds to it. */
final class AllowedTwice implements Refusal {

    static final DiagnosticCode BOTH = DiagnosticCode.error("OC2052", "A tool policy has both allow and alsoAllow");

    private static final String[] LEVELS = places("{level}.alsoAllow");
    private static final String[] GROUPS = places("{group}.tools.alsoAllow", "{group}.toolsBySender.*.alsoAllow");

    /** Of groups, 2026.5.28 and later take both. */
    private static final GatewayRelease LAST_OF_GROUPS = GatewayRelease.of("2026.3.31");

    @Override
    public DiagnosticCode code() {
        return BOTH;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        Stream<JsonPointer> groups =
                LAST_OF_GROUPS.isAtLeast(facts.release()) ? Places.in(document, GROUPS).stream() : Stream.empty();
        return Stream.concat(Places.in(document, LEVELS).stream(), groups)
                .filter(more -> !document.root().at(more).isEmpty()
                        && !document.root().at(more.head()).path("allow").isEmpty())
                .map(more -> new Refused(
                        more,
                        "it does not go together with \"allow\"",
                        "write alsoAllow beside a profile, allow without one",
                        Optional.of(more.head().appendProperty("allow"))));
    }

    private static String[] places(String... dotted) {
        return Stream.of(dotted)
                .flatMap(place -> DottedPlace.patterns(place).stream())
                .toArray(String[]::new);
    }
}
