package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.Optional;
import java.util.stream.Stream;

/** A provider of web search is there, in the package or with its plugin; from 2026.5.2 the gateway wants it to be. */
final class SearchProviderAbsent implements Refusal {

    static final DiagnosticCode ABSENT = DiagnosticCode.error("OC6509", "The provider of web search is not there");

    private static final GatewayRelease FIRST = GatewayRelease.of("2026.5.2");
    private static final String REMEDY = "use tools.web.search.provider beside config:, which brings its plugin";

    @Override
    public DiagnosticCode code() {
        return ABSENT;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Places.in(document, "/tools/web/search/provider").stream()
                .filter(place -> facts.release().isAtLeast(FIRST)
                        && document.root().at(place).isTextual())
                .flatMap(place ->
                        refused(place, document.root().at(place).textValue().strip(), document, facts).stream());
    }

    private static Optional<Refused> refused(
            JsonPointer place, String provider, ConfigDocument document, GatewayFacts facts) {
        if (!facts.knownSearchProviders().contains(provider)) {
            return Optional.of(new Refused(
                    place,
                    "no plugin of the release provides it",
                    "it knows " + String.join(", ", facts.knownSearchProviders())));
        }
        return facts.searchProviderPlugin(provider)
                .filter(plugin -> !facts.bundlesPlugin(plugin)
                        && document.root().at("/plugins/entries").path(plugin).isMissingNode())
                .map(plugin -> new Refused(place, "its plugin " + plugin + " is not in the package", REMEDY));
    }
}
