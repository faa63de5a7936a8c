package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.ProviderModel;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The models that the providers of a config have.
 *
 * @param listed the ids that each provider lists, by provider; the release has a list of its own for those that it knows
 */
public record ProvidedModels(Map<String, List<String>> listed, GatewayFacts facts) {

    /** Those of the typed keys. */
    public static ProvidedModels of(Deployment deployment) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        deployment
                .descriptor()
                .models()
                .providers()
                .forEach((id, provider) -> listed.put(
                        id, provider.models().stream().map(ProviderModel::id).toList()));
        return new ProvidedModels(listed, deployment.facts());
    }

    public Set<String> providers() {
        return listed.keySet();
    }

    /** Whether a provider that the release does not know lists other models, and not this one. */
    public boolean isUnlisted(String provider, String model) {
        List<String> models = listed.getOrDefault(provider, List.of());
        return facts.modelProvider(provider).isEmpty() && !models.isEmpty() && !models.contains(model);
    }
}
