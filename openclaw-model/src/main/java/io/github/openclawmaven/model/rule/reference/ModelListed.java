package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.descriptor.Provider;
import io.github.openclawmaven.model.descriptor.ProviderModel;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;

/** A model of a provider of one's own is in that provider's list; the gateway has its own list for those that it knows. */
final class ModelListed implements Rule {

    static final DiagnosticCode UNLISTED = DiagnosticCode.error("OC3011", "A model is not in the list of its provider");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (ModelReference reference : ModelReference.in(deployment.descriptor())) {
            reference
                    .provider()
                    .filter(id -> deployment.facts().modelProvider(id).isEmpty())
                    .map(deployment.descriptor().models().providers()::get)
                    .filter(provider -> !provider.models().isEmpty())
                    .ifPresent(provider -> check(reference, provider, deployment, diagnostics));
        }
    }

    private static void check(
            ModelReference reference, Provider provider, Deployment deployment, Diagnostics diagnostics) {
        List<String> models = provider.models().stream().map(ProviderModel::id).toList();
        if (!models.contains(reference.model()) && !reference.model().isBlank()) {
            String id = reference.provider().orElseThrow();
            diagnostics.report(UNLISTED.at(
                            deployment.source().position(reference.path()),
                            "provider \"" + id + "\" lists no model \"" + reference.model() + "\"; it lists "
                                    + String.join(", ", models))
                    .hint(Suggestion.hint(reference.model(), models))
                    .note("the gateway has no list of its own for this provider: add the model to models.providers."
                            + id + ".models"));
        }
    }
}
