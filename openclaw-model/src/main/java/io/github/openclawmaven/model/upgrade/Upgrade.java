package io.github.openclawmaven.model.upgrade;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.upgrade.aspect.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A descriptor on its way from its release to another one.
 *
 * @param diagnostics for its present release; where the other release is not known, those for that one
 * @param report what changes; empty when one of the two cannot be written, or a secret stands where it could be shown
 */
public record Upgrade(List<Diagnostic> diagnostics, Optional<UpgradeReport> report) {

    /**
     * Compiles a descriptor for both releases and compares the results.
     *
     * @param request for the present release; a given schema is that of whichever release is not known
     * @param to the other release
     */
    public static Upgrade of(SourceDirectory directory, DescriptorRequest request, ReleaseOption to) {
        boolean known = Catalogue.bundled().find(to.release()).isPresent();
        Optional<Path> schema = request.gatewaySchema();
        Compilation present =
                DescriptorCompiler.compile(directory, request.with(request.release(), schema.filter(file -> known)));
        if (present.draft().isEmpty()) {
            return new Upgrade(present.diagnostics(), Optional.empty());
        }
        Compilation other =
                DescriptorCompiler.compile(directory, request.with(Optional.of(to), schema.filter(file -> !known)));
        if (other.draft().isEmpty()) {
            return new Upgrade(other.diagnostics(), Optional.empty());
        }
        return new Upgrade(present.diagnostics(), outcome(present).flatMap(from -> outcome(other)
                .map(next -> UpgradeReport.of(from, next))));
    }

    /** A document with a secret in it is not shown to anybody. */
    private static Optional<Outcome> outcome(Compilation compilation) {
        boolean secrets = compilation.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().isAboutSecrets());
        return compilation
                .draft()
                .filter(draft -> !secrets)
                .map(draft -> new Outcome(compilation.diagnostics(), draft.deployment(), draft.documents()));
    }
}
