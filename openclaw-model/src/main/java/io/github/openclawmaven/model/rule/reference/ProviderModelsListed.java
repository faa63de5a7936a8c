package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.DeclaredProvider;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/**
 * A model provider lists its models where the gateway has no list of its own. What {@link ProviderEndpointKnown} finds
 * wrong is not judged again.
 */
final class ProviderModelsListed implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC3028", "A provider lists no models");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        DeclaredProvider.in(deployment).forEach((id, provider) -> {
            boolean own = provider.typed().isPresent()
                    && provider.parent().isEmpty()
                    && deployment.facts().modelProvider(id).isEmpty();
            if (own && provider.baseUrl().isPresent() && provider.models().isEmpty()) {
                diagnostics.report(
                        MISSING.at(
                                        deployment.source().keyPosition(provider.path()),
                                        "provider \"" + id + "\" has no models")
                                .hint("add models: [{id: NAME}]")
                                .note(
                                        "the gateway has no list of its own for this provider and would find none of its models"));
            }
        });
    }
}
