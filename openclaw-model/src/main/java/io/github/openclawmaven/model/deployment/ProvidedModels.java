package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The models that the providers of a config have.
 *
 * @param listed the ids that each provider lists, by provider; the release has a list of its own for those that it knows
 */
public record ProvidedModels(Map<String, List<String>> listed, GatewayFacts facts) {

    /** Those that a descriptor declares, by typed keys or in the gateway's own words. */
    public static ProvidedModels of(Deployment deployment) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        DeclaredProvider.in(deployment).forEach((id, provider) -> listed.put(id, provider.models()));
        return new ProvidedModels(listed, deployment.facts());
    }

    public Set<String> providers() {
        return listed.keySet();
    }

    /** Whether a provider that is the user's own, or a server of theirs, lists other models, and not this one. */
    public boolean isUnlisted(String provider, String model) {
        List<String> models = listed.getOrDefault(provider, List.of());
        boolean hosted = facts.modelProvider(provider)
                .filter(known -> !known.selfHosted())
                .isPresent();
        return !hosted && !models.isEmpty() && !models.contains(model);
    }

    /** A model's full name, {@code provider/model}, where a provider lists it or the release does for one of them. */
    public Optional<String> fullName(String model) {
        return listed.entrySet().stream()
                .filter(provider -> provider.getValue().contains(model)
                        || facts.models()
                                .of(provider.getKey())
                                .filter(list -> list.known().contains(model))
                                .isPresent())
                .map(provider -> provider.getKey() + "/" + model)
                .findFirst();
    }
}
