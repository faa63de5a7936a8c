package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.descriptor.model.Models;
import io.github.openclawmaven.model.descriptor.model.ModelsMode;
import io.github.openclawmaven.model.descriptor.model.Provider;
import io.github.openclawmaven.model.descriptor.model.ProviderModel;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code models}: providers, and the models of those that the gateway has no catalogue of; the aliases, which are with the agents. */
final class ModelsSection implements SectionWriter {

    /** The gateway wants a key for every provider; one that needs none gets this, and the provider too. */
    private static final String NO_KEY = "none";

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Models models = deployment.descriptor().models();
        models.aliases().forEach((alias, model) -> root.in("agents", "defaults", "models", model)
                .from("models")
                .put("alias", Optional.of(alias), "aliases", alias));
        if (!models.aliases().isEmpty()) {
            // Else the models that have an alias would be the only ones that a job or a call may name.
            root.in("agents", "defaults", "modelPolicy")
                    .from("models", "aliases")
                    .open();
        }
        root.in("models").from("models").put("mode", models.mode());
        if (models.mode().isEmpty() && !models.providers().isEmpty()) {
            root.in("models").fixed("mode", ModelsMode.MERGE);
        }
        models.providers().forEach((id, provider) -> {
            ConfigSection section = root.in("models", "providers", id)
                    .from("models", "providers", id)
                    .open();
            writeProvider(deployment, id, provider, section);
        });
    }

    private static void writeProvider(Deployment deployment, String id, Provider provider, ConfigSection section) {
        Optional<ModelProviderFacts> parent = provider.extendsProvider().flatMap(deployment.facts()::modelProvider);
        section.put("baseUrl", provider.baseUrl());
        section.put("api", provider.api());
        parent.ifPresent(known -> {
            if (provider.baseUrl().isEmpty()) {
                section.put("baseUrl", known.baseUrl(), "extends");
            }
            if (provider.api().isEmpty()) {
                section.put("api", known.api(), "extends");
            }
        });
        section.put("apiKey", provider.apiKey());
        if (provider.apiKey().isEmpty()) {
            writeCredentials(deployment.facts(), id, provider, section);
        }
        section.put("authHeader", provider.authHeader());
        section.putAll("headers", provider.headers());
        section.put("timeoutSeconds", provider.timeout(), "timeout");
        section.put("injectNumCtxForOpenAICompat", provider.injectNumCtxForOpenAICompat());
        section.put("request", provider.request()).put("params", provider.params());
        if (provider.baseUrl().isPresent() || parent.isPresent()) {
            // Where there is an endpoint, 2026.9.6 wants a list too; an empty one will do.
            section.fixed("models", List.of());
        }
        writeModels(provider.models(), section);
        if (parent.isPresent() && provider.models().isEmpty()) {
            writeModelsInUse(deployment, id, section);
        }
        if (parent.isEmpty()) {
            deployment
                    .facts()
                    .modelProvider(id)
                    .filter(known -> !known.endpointOptional())
                    .ifPresent(known -> writeEndpoint(known, provider, section));
        }
    }

    private static void writeCredentials(GatewayFacts facts, String id, Provider provider, ConfigSection section) {
        Optional<String> surrounding =
                facts.credentials().of(provider.extendsProvider().orElse(id), provider.api());
        surrounding.filter(auth -> !auth.isEmpty()).ifPresent(auth -> section.fixed("auth", auth));
        if (surrounding.isEmpty() && provider.baseUrl().isPresent()) {
            section.fixed("apiKey", NO_KEY);
        }
    }

    /**
     * Of some providers that it knows the gateway wants all the same to be told where they are: of all up to 2026.5.18, of novita on
     * 2026.6.34. An empty list keeps the models that it knows.
     */
    private static void writeEndpoint(ModelProviderFacts known, Provider provider, ConfigSection section) {
        known.baseUrl().filter(url -> provider.baseUrl().isEmpty()).ifPresent(url -> section.fixed("baseUrl", url));
        known.api().filter(api -> provider.api().isEmpty()).ifPresent(api -> section.fixed("api", api));
        if (provider.models().isEmpty()) {
            section.fixed("models", List.of());
        }
    }

    /** The gateway's catalogue belongs to the provider of that name only; a second account of it lists what is used. */
    private static void writeModelsInUse(Deployment deployment, String id, ConfigSection section) {
        ModelReference.in(deployment).stream()
                .filter(reference -> reference.provider().equals(Optional.of(id)))
                .map(ModelReference::model)
                .distinct()
                .forEach(model -> section.item("models").fixed("id", model).fixed("name", model));
    }

    private static void writeModels(List<ProviderModel> models, ConfigSection section) {
        IntStream.range(0, models.size()).forEach(index -> addModel(models.get(index), section.from("models", index)));
    }

    private static void addModel(ProviderModel model, ConfigSection section) {
        ConfigSection item = section.item("models");
        item.fixed("name", model.id());
        RecordWriter.write(model, item);
    }
}
