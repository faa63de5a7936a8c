package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.List;

/** What a descriptor becomes for one release; with errors it would not be deployed. */
public record Outcome(List<Diagnostic> diagnostics, Deployment deployment, GatewayDocuments documents) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public GatewayRelease release() {
        return deployment.release();
    }

    GatewayFacts facts() {
        return deployment.facts();
    }
}
