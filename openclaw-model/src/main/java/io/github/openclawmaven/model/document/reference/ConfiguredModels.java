package io.github.openclawmaven.model.document.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The models of a config: those of its providers, and those that a provider of the gateway has by itself. */
final class ConfiguredModels implements Referent {

    static final DiagnosticCode UNKNOWN =
            DiagnosticCode.error("OC6602", "The gateway's own words name a model that is not there");

    private final JsonNode providers;
    private final GatewayFacts facts;

    ConfiguredModels(ConfigDocument document, GatewayFacts facts) {
        this.providers = document.root().at("/models/providers");
        this.facts = facts;
    }

    @Override
    public DiagnosticCode code() {
        return UNKNOWN;
    }

    /** Without a slash it is an alias, or a model of the default provider; with a variable or a star, nobody knows. */
    @Override
    public Optional<String> problem(String name) {
        int slash = name.indexOf('/');
        if (slash <= 0 || name.contains("${") || name.endsWith("*")) {
            return Optional.empty();
        }
        String provider = name.substring(0, slash);
        if (!providers.has(provider)) {
            return Optional.of("its provider \"" + provider + "\" is not declared under models.providers");
        }
        JsonNode listed = providers.path(provider).path("models");
        boolean own = facts.modelProvider(provider).isEmpty() && !listed.isEmpty();
        return own && !ids(listed).contains(name.substring(slash + 1))
                ? Optional.of("it is not in the list of its provider")
                : Optional.empty();
    }

    @Override
    public Collection<String> known() {
        List<String> known = new ArrayList<>();
        providers.properties().forEach(provider -> ids(provider.getValue().path("models"))
                .forEach(id -> known.add(provider.getKey() + "/" + id)));
        return known;
    }

    private static List<String> ids(JsonNode models) {
        List<String> ids = new ArrayList<>();
        models.forEach(model -> ids.add(model.path("id").asText()));
        return ids;
    }
}
