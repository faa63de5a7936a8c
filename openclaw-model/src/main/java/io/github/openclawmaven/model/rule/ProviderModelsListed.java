package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Provider;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/**
 * A model provider lists its models where the gateway has no list of its own. What {@link ProviderEndpointKnown} finds
 * wrong is not judged again.
 */
final class ProviderModelsListed implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC3028", "A provider lists no models");

    /** From here on a provider may lack {@code models}, and one that the gateway has no list for may not. */
    private static final GatewayRelease STRICT = GatewayRelease.of("2026.5.19");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().models().providers().forEach((id, provider) -> {
            if (hasEndpoint(provider, deployment)
                    && provider.models().isEmpty()
                    && !hasList(id, deployment)
                    && !takesModelsInUse(id, provider, deployment.descriptor())) {
                diagnostics.report(MISSING.at(
                                deployment.source().keyPosition(SourcePath.of("models", "providers", id)),
                                "provider \"" + id + "\" has no models")
                        .hint(
                                provider.extendsProvider().isPresent()
                                        ? "use a model of it, or remove it"
                                        : "add models: [{id: NAME}]")
                        .note("the gateway has no list of its own for this provider, and from " + STRICT
                                + " would not start"));
            }
        });
    }

    private static boolean hasEndpoint(Provider provider, Deployment deployment) {
        return provider.baseUrl().isPresent()
                || provider.extendsProvider()
                        .flatMap(deployment.facts()::modelProvider)
                        .isPresent();
    }

    private static boolean hasList(String id, Deployment deployment) {
        return deployment
                .facts()
                .modelProvider(id)
                .filter(known ->
                        known.endpointOptional() || !deployment.release().isAtLeast(STRICT))
                .isPresent();
    }

    /** One that extends another gets the models that the descriptor names. */
    private static boolean takesModelsInUse(String id, Provider provider, Descriptor descriptor) {
        return provider.extendsProvider().isPresent()
                && ModelReference.in(descriptor).stream()
                        .anyMatch(reference -> reference.provider().equals(Optional.of(id)));
    }
}
