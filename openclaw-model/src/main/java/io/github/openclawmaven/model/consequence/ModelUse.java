package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelAliases;
import io.github.openclawmaven.model.deployment.ModelName;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import io.github.openclawmaven.model.descriptor.model.Provider;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model that an agent thinks with, and whose key pays for it.
 *
 * @param name what an alias stands for
 * @param fallback whether another one is asked first
 * @param key of its provider; empty where it needs none, or has it from elsewhere
 * @param choice the place that chooses it
 */
public record ModelUse(ModelName name, boolean fallback, Optional<SecretRef> key, SourcePath choice) {

    /** Those of an agent, in the order in which they are asked; none where nothing is said: the gateway's own. */
    public static List<ModelUse> of(String agent, Deployment deployment) {
        SourcePath own = SourcePath.of("agents", agent, "model");
        return Optional.ofNullable(deployment.descriptor().agents().get(agent))
                .flatMap(declared -> declared.model())
                .map(choice -> of(choice, own, deployment))
                .or(() -> deployment
                        .descriptor()
                        .models()
                        .defaultModel()
                        .map(choice -> of(choice, SourcePath.of("models", "default"), deployment)))
                .orElse(List.of());
    }

    private static List<ModelUse> of(ModelChoice choice, SourcePath place, Deployment deployment) {
        ModelChoice resolved = new ModelAliases(deployment).resolve(choice);
        return Stream.concat(
                        Stream.of(of(resolved.primary(), false, place, deployment)),
                        resolved.fallbacks().stream().map(model -> of(model, true, place, deployment)))
                .toList();
    }

    private static ModelUse of(String model, boolean fallback, SourcePath place, Deployment deployment) {
        ModelName name = new ModelName(model);
        Optional<SecretRef> key = name.provider()
                .map(deployment.descriptor().models().providers()::get)
                .flatMap(Provider::apiKey);
        return new ModelUse(name, fallback, key, place);
    }
}
