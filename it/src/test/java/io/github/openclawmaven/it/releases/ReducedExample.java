package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.it.SourceCopy;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The full example as far as a release can express it, and what the plugin writes for that release.
 *
 * @param leftOut what is not in openclaw.json, as {@code key (code)} with the code of the plugin's diagnostic
 * @param versioned plugins whose version the descriptor has to name
 */
record ReducedExample(GatewayDocuments documents, List<String> leftOut, List<String> versioned) {
    private static final Path FULL = Path.of("src/test/resources/releases/full");
    private static final DescriptorRequest REQUEST =
            new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of());
    private static final String OF_THE_RELEASE = "OC6";
    private static final String LEFT_OUT_WITH_A_NOTE = "OC61";
    private static final String NO_VERSION = "OC6314";
    private static final Pattern PLUGIN = Pattern.compile("plugins\\.([a-z0-9-]+)");

    ReducedExample {
        leftOut = List.copyOf(leftOut);
        versioned = List.copyOf(versioned);
    }

    /** Does what each error asks for, one after the other, until the plugin finds none; taking the key out is the last resort. */
    static ReducedExample of(GatewayRelease release, Path work) throws IOException {
        SourceDirectory directory = new SourceDirectory(SourceCopy.of(FULL, work), "");
        LeftOut leftOut = new LeftOut();
        TreeSet<String> versioned = new TreeSet<>();
        DescriptorJson descriptor = new DescriptorJson(tree(directory));
        descriptor.release(release.toString());
        while (true) {
            descriptor.write(work.resolve(REQUEST.descriptor()));
            Compilation compilation = DescriptorCompiler.compile(directory, REQUEST);
            Optional<Diagnostic> next = nextError(compilation.diagnostics());
            if (next.isEmpty()) {
                compilation.diagnostics().stream()
                        .filter(note -> note.code().id().startsWith(LEFT_OUT_WITH_A_NOTE))
                        .forEach(note ->
                                leftOut.add(place(note, directory), note.code().id()));
                return new ReducedExample(
                        compilation.result().orElseThrow().documents(), leftOut.told(), new ArrayList<>(versioned));
            }
            Diagnostic error = next.get();
            Matcher plugin = PLUGIN.matcher(error.hint());
            if (error.code().id().equals(NO_VERSION) && plugin.find() && versioned.add(plugin.group(1))) {
                descriptor.pluginVersion(plugin.group(1), release.toString());
            } else {
                leftOut.add(
                        descriptor.remove(place(error, directory)), error.code().id());
            }
        }
    }

    /** What the release lacks goes first: other errors may be about what is left without it. */
    private static Optional<Diagnostic> nextError(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        return errors.stream()
                .filter(error -> error.code().id().startsWith(OF_THE_RELEASE))
                .findFirst()
                .or(() -> errors.stream().findFirst());
    }

    private static SourcePath place(Diagnostic diagnostic, SourceDirectory directory) {
        return new PlaceOfLine(diagnostic.position().line())
                .in(tree(directory))
                .orElseThrow(() -> new IllegalStateException("nothing of the descriptor can be taken out for\n"
                        + String.join("\n", new DiagnosticText(List.of(diagnostic)).lines(diagnostic))));
    }

    private static SourceTree tree(SourceDirectory directory) {
        return new DescriptorReader(directory, REQUEST, new Diagnostics())
                .read()
                .orElseThrow()
                .tree();
    }
}
