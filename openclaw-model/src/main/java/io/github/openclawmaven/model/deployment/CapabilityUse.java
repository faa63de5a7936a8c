package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.gateway.Capability;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * A place where the descriptor asks for what a plugin provides.
 *
 * @param name as the gateway compares it; of a model with its provider
 */
public record CapabilityUse(Capability capability, String name, SourcePath path) {

    /** All of them, in the order of the table of places. */
    public static List<CapabilityUse> in(SourceTree source) {
        return CapabilityPlace.all().stream().flatMap(place -> place.in(source)).toList();
    }

    /** The plugin that provides it, as far as the release knows. */
    Optional<String> plugin(Deployment deployment) {
        String provider = capability == Capability.MODEL ? name.split("/", 2)[0] : name;
        return deployment
                .facts()
                .capabilityPlugin(capability, provider)
                // A provider with an endpoint is the user's own, whatever it is called.
                .filter(plugin -> capability != Capability.MODEL
                        || DeclaredProvider.of(provider, deployment)
                                .flatMap(DeclaredProvider::baseUrl)
                                .isEmpty());
    }
}
