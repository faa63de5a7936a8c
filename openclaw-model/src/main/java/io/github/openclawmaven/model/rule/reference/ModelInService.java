package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.deployment.ModelRetirement;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** A model is not one that the release has retired. */
final class ModelInService implements Rule {

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ModelReference.in(deployment).forEach(reference -> ModelRetirement.finding(
                        reference, deployment.source().position(reference.path()), deployment)
                .ifPresent(diagnostics::report));
    }
}
