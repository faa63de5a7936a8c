package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import java.util.Map;
import java.util.Optional;

/** {@code baseUrl} and {@code models} had to be there for every provider; an empty list keeps the built-in models. */
final class ProviderEndpoints implements Downgrade {

    private static final JsonPointer PROVIDERS = JsonPointer.compile("/models/providers");

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.5.18");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (Map.Entry<String, JsonNode> entry : document.root().at(PROVIDERS).properties()) {
            String id = entry.getKey();
            JsonPointer provider = PROVIDERS.appendProperty(id);
            Optional<ModelProviderFacts> known = deployment.facts().modelProvider(id);
            known.flatMap(ModelProviderFacts::baseUrl)
                    .ifPresent(url -> setIfAbsent(document, provider, "baseUrl", url));
            known.flatMap(ModelProviderFacts::api).ifPresent(api -> setIfAbsent(document, provider, "api", api));
            if (document.get(provider.appendProperty("models")).isEmpty()) {
                document.set(provider.appendProperty("models"), JsonNodeFactory.instance.arrayNode());
            }
        }
    }

    private static void setIfAbsent(ConfigDocument document, JsonPointer provider, String key, String value) {
        if (document.get(provider.appendProperty(key)).isEmpty()) {
            document.set(provider.appendProperty(key), JsonNodeFactory.instance.textNode(value));
        }
    }
}
