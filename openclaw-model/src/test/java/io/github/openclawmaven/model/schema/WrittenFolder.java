package io.github.openclawmaven.model.schema;

import io.github.openclawmaven.model.bind.DescriptorBinder;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.DescriptorSource;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.Misread;
import io.github.openclawmaven.model.source.ReleaseKey;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source directory, with what the compiler says of it. */
record WrittenFolder(Path path) {

    static final String DESCRIPTOR = "openclaw.yaml";

    /** A file with what belongs to it; empty when it cannot be read. */
    Optional<SourceTree> read(String file) {
        return new DescriptorReader(directory(), request(file, Optional.empty()), new Diagnostics())
                .read()
                .map(DescriptorSource::tree);
    }

    /** What the binder alone finds. */
    static List<Diagnostic> bound(SourceTree tree) {
        Diagnostics found = new Diagnostics();
        DescriptorBinder.bind(tree, found, new Misread(Set.of()));
        return found.inDocumentOrder();
    }

    /** The errors of the whole compiler. */
    List<Diagnostic> errors(Optional<String> environment) {
        return DescriptorCompiler.compile(directory(), request(DESCRIPTOR, environment)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
                .toList();
    }

    /** What is known of the release that is named; of the newest where none is. */
    static GatewayFacts facts(MapNode root) {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.facts(new SourceTree(root)
                .find(ReleaseKey.RELEASE)
                .filter(ScalarNode.class::isInstance)
                .flatMap(release -> catalogue.find(((ScalarNode) release).text()))
                .orElse(catalogue.newest()));
    }

    private SourceDirectory directory() {
        return new SourceDirectory(path, "");
    }

    private static DescriptorRequest request(String file, Optional<String> environment) {
        return new DescriptorRequest(file, environment, Optional.empty(), Map.of("project.version", "1.0.0"));
    }
}
