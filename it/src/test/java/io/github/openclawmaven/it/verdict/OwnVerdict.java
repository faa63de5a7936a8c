package io.github.openclawmaven.it.verdict;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the compiler says of a descriptor.
 *
 * @param errors with their codes
 * @param documents what it would write, errors or not
 */
record OwnVerdict(List<Diagnostic> errors, GatewayDocuments documents) {

    private static final DescriptorRequest REQUEST =
            new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of());

    OwnVerdict {
        errors = List.copyOf(errors);
    }

    /** @param work an empty directory, or that of an earlier descriptor */
    static OwnVerdict of(String descriptor, Path work) throws IOException {
        Files.writeString(work.resolve(REQUEST.descriptor()), descriptor);
        Compilation compilation = DescriptorCompiler.compile(new SourceDirectory(work, ""), REQUEST);
        List<Diagnostic> errors =
                compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
        return new OwnVerdict(errors, compilation.draft().orElseThrow().documents());
    }
}
