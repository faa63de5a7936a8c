package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.stream.Stream;

/** Where {@code ownership} is explicit (2026.8.1 and later), the default agent is no mark of its entry. */
final class DefaultBesideOwnership implements Refusal {

    static final DiagnosticCode MARKED =
            DiagnosticCode.error("OC6507", "An agent is marked as the default one in the gateway's own words");

    @Override
    public DiagnosticCode code() {
        return MARKED;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(document, "/agents/entries/*/default").stream()
                .filter(mark -> document.root().at(mark).booleanValue()
                        && document.root().at("/agents/ownership").asText().equals("explicit"))
                .map(mark -> new Refused(
                        mark, "it does not go together with the ownership that agents: gives", "use defaultAgent"));
    }
}
