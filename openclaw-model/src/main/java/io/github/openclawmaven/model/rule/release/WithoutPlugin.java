package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.CapabilityUse;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelRuntime;
import io.github.openclawmaven.model.deployment.PluginNeed;
import java.util.Optional;

/** What a descriptor may say so that it can do without a plugin; half a sentence, for hints. */
final class WithoutPlugin {

    private final Deployment deployment;

    WithoutPlugin(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Empty where nothing else does the same. */
    Optional<String> wayOut(PluginNeed need) {
        return ofModel(need).or(() -> ofCapability(need));
    }

    private Optional<String> ofModel(PluginNeed need) {
        ModelRuntime runtime = new ModelRuntime(deployment);
        return runtime.references().stream()
                .filter(reference -> reference.path().equals(need.reason()))
                .filter(reference -> runtime.plugin(reference).equals(Optional.of(need.id())))
                .flatMap(reference -> reference.provider().stream())
                .findFirst()
                .map(provider -> "have the gateway run these models itself: " + ModelRuntime.key(provider)
                        + ": openclaw, or take a model of another provider");
    }

    private Optional<String> ofCapability(PluginNeed need) {
        return CapabilityUse.in(deployment.source()).stream()
                .filter(use -> use.path().equals(need.reason()))
                .map(use -> deployment.facts().bundledNames(use.capability()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> "take what the release has by itself: " + String.join(", ", names));
    }
}
