package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.RetiredModel;
import java.util.Optional;

/** What a release does with a model that it no longer runs, wherever it is named. */
public final class ModelRetirement {

    static final DiagnosticCode REFUSED = DiagnosticCode.error("OC3029", "The release refuses a retired model");
    static final DiagnosticCode RETIRED = DiagnosticCode.warning("OC3030", "A model is retired");

    private final ReleaseModel model;
    private final RetiredModel retired;

    private ModelRetirement(ReleaseModel model, RetiredModel retired) {
        this.model = model;
        this.retired = retired;
    }

    /** The finding at the place of a name; empty for a model in service. */
    public static Optional<Diagnostic> finding(ModelReference reference, Position at, Deployment deployment) {
        return ReleaseModel.of(reference, deployment)
                .flatMap(model -> model.retirement().map(retired -> new ModelRetirement(model, retired)))
                .filter(found -> !found.model.isElsewhere() || found.isRefused())
                .map(found -> found.at(at, deployment));
    }

    private Diagnostic at(Position position, Deployment deployment) {
        return (isRefused() ? REFUSED : RETIRED)
                .at(
                        position,
                        "the gateway " + deployment.release() + " does not run "
                                + model.reference().text() + ": " + retired.reason())
                .hint(retired.successor()
                        .map(successor -> "take " + model.named(successor))
                        .orElse("take another model"))
                .note(consequence());
    }

    /** The release goes by the name of the provider, and where it puts names in order before it looks, it takes the successor. */
    private boolean isRefused() {
        boolean own = model.reference().provider().equals(Optional.of(model.provider()));
        return own && retired.refused() && !isRenamed() && model.reference().use() != ModelReference.Use.UNCHECKED;
    }

    private boolean isRenamed() {
        return switch (model.reference().use()) {
            case AGENT -> retired.renamedInAgents();
            case DEFAULT, JOB -> retired.renamed();
            case OTHER, UNCHECKED -> false;
        };
    }

    private String consequence() {
        if (isRefused() && model.reference().use() != ModelReference.Use.JOB) {
            return "it would not start";
        }
        return !isRefused() && isRenamed() ? "it takes the successor" : "every turn with this model fails";
    }
}
