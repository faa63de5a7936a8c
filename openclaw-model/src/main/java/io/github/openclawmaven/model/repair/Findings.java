package io.github.openclawmaven.model.repair;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SecretMask;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is found in a directory in all of its environments, each finding once.
 *
 * @param reported in document order
 * @param all with those that comments suppress
 */
record Findings(List<Diagnostic> reported, List<Diagnostic> all) {

    static Findings of(SourceDirectory directory, Collection<DescriptorRequest> requests) {
        List<Compilation> compiled = requests.stream()
                .map(request -> DescriptorCompiler.compile(directory, request))
                .toList();
        Diagnostics reported = new Diagnostics();
        compiled.forEach(compilation -> compilation.diagnostics().forEach(reported::report));
        return new Findings(
                reported.inDocumentOrder(),
                compiled.stream().flatMap(Compilation::all).toList());
    }

    /** Whether errors of a kind are here that were not there. */
    boolean breaks(Findings before, String kind) {
        return !before.errors(kind).containsAll(errors(kind));
    }

    private Set<String> errors(String kind) {
        return reported.stream()
                .filter(finding -> finding.isError() && finding.code().id().startsWith(kind))
                .map(finding -> finding.code().id() + finding.message())
                .collect(Collectors.toSet());
    }

    /** The text of a file that these were found in, without its secrets. */
    String masked(String name, Content file) {
        return String.join(
                "\n", SecretMask.lines(SourceText.of(name, file.text().orElseThrow()), all));
    }
}
