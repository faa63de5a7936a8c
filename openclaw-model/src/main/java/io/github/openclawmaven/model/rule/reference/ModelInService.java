package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.RetiredModel;
import io.github.openclawmaven.model.rule.Rule;
import java.util.Optional;

/** A model is not one that the release has retired. */
final class ModelInService implements Rule {

    static final DiagnosticCode REFUSED = DiagnosticCode.error("OC3029", "The release refuses a retired model");
    static final DiagnosticCode RETIRED = DiagnosticCode.warning("OC3030", "A model is retired");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ReleaseModel.in(deployment).forEach(model -> model.retirement()
                .filter(retired -> !model.isElsewhere() || isRefused(model, retired))
                .ifPresent(retired -> report(model, retired, deployment, diagnostics)));
    }

    /** The release goes by the name of the provider, and where it puts names in order before it looks, it takes the successor. */
    private static boolean isRefused(ReleaseModel model, RetiredModel retired) {
        boolean own = model.reference().provider().equals(Optional.of(model.provider()));
        boolean renamed =
                model.reference().use() == ModelReference.Use.AGENT ? retired.renamedInAgents() : retired.renamed();
        return own && retired.refused() && !renamed;
    }

    private static void report(
            ReleaseModel model, RetiredModel retired, Deployment deployment, Diagnostics diagnostics) {
        boolean refused = isRefused(model, retired);
        diagnostics.report((refused ? REFUSED : RETIRED)
                .at(
                        deployment.source().position(model.reference().path()),
                        "the gateway " + deployment.release() + " does not run "
                                + model.reference().text() + ": " + retired.reason())
                .hint(retired.successor()
                        .map(successor -> "take " + model.named(successor))
                        .orElse("take another model"))
                .note(consequence(model, retired, refused)));
    }

    private static String consequence(ReleaseModel model, RetiredModel retired, boolean refused) {
        if (refused && model.reference().use() != ModelReference.Use.JOB) {
            return "it would not start";
        }
        return !refused && retired.renamed() ? "it takes the successor" : "every turn with this model fails";
    }
}
