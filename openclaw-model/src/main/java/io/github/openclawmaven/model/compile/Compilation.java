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
 * @param draft what it would be, errors or not: to look at, never to be deployed; empty when the descriptor has not the
 *     shape of one, or its release is not known
 */
public record Compilation(List<Diagnostic> diagnostics, Optional<Result> draft) {

    /** A deployment, and the documents that its gateway reads. */
    public record Result(Deployment deployment, GatewayDocuments documents) {}

    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What may be written; empty when there are errors. */
    public Optional<Result> result() {
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : draft;
    }
}
