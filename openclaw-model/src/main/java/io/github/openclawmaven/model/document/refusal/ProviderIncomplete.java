package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import java.util.stream.Stream;

/** A provider that the release does not know has an endpoint and a list of models; up to 2026.5.18 each has, by the schema. */
final class ProviderIncomplete implements Refusal {

    static final DiagnosticCode INCOMPLETE =
            DiagnosticCode.error("OC6508", "A model provider lacks what only a known one may leave out");

    @Override
    public DiagnosticCode code() {
        return INCOMPLETE;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(document, "/models/providers/*").stream()
                // Of typed ones, rules say it.
                .filter(provider -> document.origin(provider)
                        .filter(origin -> origin.segments().indexOf("config") == 0)
                        .isPresent())
                .filter(provider -> !facts.modelProvider(provider.last().getMatchingProperty())
                        .map(ModelProviderFacts::endpointOptional)
                        .orElse(false))
                .flatMap(provider -> missing(provider, document.root().at(provider)));
    }

    private static Stream<Refused> missing(JsonPointer at, JsonNode provider) {
        boolean endpoint = !provider.path("baseUrl").asText().isEmpty();
        boolean models = provider.path("models").isArray();
        String lacking = endpoint ? "models" : models ? "baseUrl" : "baseUrl and models";
        return endpoint && models
                ? Stream.empty()
                : Stream.of(new Refused(
                        at,
                        "it lacks " + lacking + ", which only some known providers may leave out",
                        "add " + lacking + ", or declare it under models.providers"));
    }
}
