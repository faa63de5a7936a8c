package io.github.openclawmaven.model.document.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.ModelName;
import io.github.openclawmaven.model.deployment.ProvidedModels;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The models of a config: those of its providers, and those that a provider of the gateway has by itself. */
final class ConfiguredModels implements Referent {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC6602", "A model is named that is not there");

    private final ProvidedModels provided;

    ConfiguredModels(ConfigDocument document, GatewayFacts facts) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        document.root()
                .at("/models/providers")
                .properties()
                .forEach(provider ->
                        listed.put(provider.getKey(), ids(provider.getValue().path("models"))));
        this.provided = new ProvidedModels(listed, facts);
    }

    private static List<String> ids(JsonNode models) {
        return StreamSupport.stream(models.spliterator(), false)
                .map(model -> model.path("id").asText())
                .toList();
    }

    @Override
    public DiagnosticCode code() {
        return UNKNOWN;
    }

    /** Without a slash it is an alias, or a model of the default provider; with a variable or a star, nobody knows. */
    @Override
    public Optional<String> problem(String name) {
        if (name.contains("${") || name.endsWith("*")) {
            return Optional.empty();
        }
        ModelName model = new ModelName(name);
        return model.provider().flatMap(provider -> problem(provider, model.model()));
    }

    private Optional<String> problem(String provider, String model) {
        if (!provided.providers().contains(provider)) {
            return Optional.of("its provider \"" + provider + "\" is not declared under models.providers");
        }
        return provided.isUnlisted(provider, model)
                ? Optional.of("it is not in the list of its provider")
                : Optional.empty();
    }

    @Override
    public Collection<String> known() {
        List<String> known = new ArrayList<>();
        provided.listed().forEach((provider, models) -> models.forEach(model -> known.add(provider + "/" + model)));
        return known;
    }
}
