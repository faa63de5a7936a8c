package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.deployment.ProvidedModels;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;

/** A model is named as {@code provider/model}, and its provider is declared. */
final class ModelProviderDeclared implements Rule {

    static final DiagnosticCode SHAPE = DiagnosticCode.error("OC2018", "A model is not named as provider/model");
    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3010", "A model belongs to a provider that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ProvidedModels provided = ProvidedModels.of(deployment);
        Declarations providers = Declarations.providers(deployment);
        for (ModelReference reference : ModelReference.in(deployment)) {
            Position position = deployment.source().position(reference.path());
            if (reference.text().isEmpty()) {
                continue;
            }
            if (reference.provider().isEmpty() || reference.model().isBlank()) {
                diagnostics.report(SHAPE.at(position, "\"" + reference.text() + "\" does not name provider and model")
                        .hint(remedy(reference.text(), provided)));
                continue;
            }
            reference
                    .provider()
                    .filter(providers::lacks)
                    .ifPresent(provider -> providers.report(
                            provider,
                            UNDECLARED
                                    .at(
                                            position,
                                            "the model's provider \"" + provider
                                                    + "\" is not declared under models.providers"
                                                    + (providers.names().isEmpty()
                                                            ? ""
                                                            : "; declared are " + String.join(", ", providers.names())))
                                    .note("the gateway starts, and every turn with this model fails"),
                            diagnostics));
        }
    }

    private static String remedy(String model, ProvidedModels provided) {
        String example = provided.providers().stream()
                .findFirst()
                .map(provider -> provider + "/MODEL")
                .orElse("anthropic/claude-sonnet-4-6");
        return provided.fullName(model).map(name -> "write " + name).orElse("such as " + example);
    }
}
