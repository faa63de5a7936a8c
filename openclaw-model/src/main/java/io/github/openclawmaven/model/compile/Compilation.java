package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.GatewayDocuments;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading and checking a descriptor.
 *
 * @param diagnostics everything that was found, in document order
 * @param result what may be written; empty when there are errors
 */
public record Compilation(List<Diagnostic> diagnostics, Optional<Result> result) {

    /** A deployment without errors, and the documents that its gateway reads. */
    public record Result(Deployment deployment, GatewayDocuments documents) {}

    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }
}
