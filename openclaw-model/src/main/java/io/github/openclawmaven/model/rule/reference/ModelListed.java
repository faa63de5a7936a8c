package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.deployment.ProvidedModels;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;

/** A model of a provider of one's own, or of a server of one's own, is in its list; the gateway has lists for the others. */
final class ModelListed implements Rule {

    static final DiagnosticCode UNLISTED = DiagnosticCode.error("OC3011", "A model is not in the list of its provider");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ProvidedModels provided = ProvidedModels.of(deployment);
        for (ModelReference reference : ModelReference.in(deployment)) {
            reference
                    .provider()
                    .filter(id -> !reference.model().isBlank() && provided.isUnlisted(id, reference.model()))
                    .ifPresent(id -> report(reference, id, provided.listed().get(id), deployment, diagnostics));
        }
    }

    private static void report(
            ModelReference reference, String id, List<String> models, Deployment deployment, Diagnostics diagnostics) {
        diagnostics.report(UNLISTED.at(
                        deployment.source().position(reference.path()),
                        "provider \"" + id + "\" lists no model \"" + reference.model() + "\"; it lists "
                                + String.join(", ", models))
                .hint(Suggestion.hint(reference.model(), models))
                .note("the gateway has no list of its own for this provider: add the model to models.providers." + id
                        + ".models"));
    }
}
