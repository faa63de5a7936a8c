package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ReleaseModel;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;

/** A model whose provider the release lists is not one letter beside a listed one. */
final class ModelSpelled implements Rule {

    static final DiagnosticCode MISTYPED = DiagnosticCode.warning("OC3031", "The name of a model looks mistyped");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ReleaseModel.in(deployment)
                .filter(model -> model.retirement().isEmpty() && !model.isElsewhere() && !model.isDeclared())
                .forEach(model -> MistypedModel.meant(
                                model.reference().model(), model.list().known())
                        .ifPresent(meant -> report(model, meant, deployment, diagnostics)));
    }

    private static void report(ReleaseModel model, String meant, Deployment deployment, Diagnostics diagnostics) {
        String name = model.reference().model();
        diagnostics.report(MISTYPED.at(
                        deployment.source().position(model.reference().path()),
                        "the gateway " + deployment.release() + " lists no model \"" + name + "\" of "
                                + model.provider())
                .hint(Suggestion.of(model.named(name), model.named(meant)))
                .note("it hands the name on, and the provider decides"));
    }
}
