package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.deployment.ProvidedModels;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.stream.Stream;

/** The models that have an alias are the only ones that a job or a person may choose, and no model policy says otherwise. */
final class AliasesAsAllowlist implements Downgrade {

    private static final JsonPointer MODELS = JsonPointer.compile("/agents/defaults/models");
    private static final JsonPointer POLICY = JsonPointer.compile("/agents/defaults/modelPolicy");

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.7.35");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        if (document.get(MODELS).isEmpty()) {
            return;
        }
        document.remove(POLICY);
        Stream<String> named = ModelReference.in(deployment).stream()
                .filter(reference -> reference.provider().isPresent())
                .map(ModelReference::text);
        Stream<String> listed = ProvidedModels.of(deployment).listed().entrySet().stream()
                .flatMap(provider -> provider.getValue().stream().map(model -> provider.getKey() + "/" + model));
        Stream.concat(named, listed)
                .map(MODELS::appendProperty)
                .filter(model -> document.get(model).isEmpty())
                .forEach(model -> document.set(model, JsonNodeFactory.instance.objectNode()));
    }
}
