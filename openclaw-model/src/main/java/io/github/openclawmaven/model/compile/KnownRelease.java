package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.DescriptorSource;
import io.github.openclawmaven.model.source.ReleaseKey;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the release that a descriptor is written for, whatever else may be wrong with it yet.
 *
 * @param facts empty when the descriptor cannot be read, or names a release that is not known
 * @param diagnostics why; empty where there are facts
 */
public record KnownRelease(Optional<GatewayFacts> facts, List<Diagnostic> diagnostics) {

    /** That of the newest known release, for a descriptor that names none. */
    public static KnownRelease of(SourceDirectory directory, DescriptorRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<GatewayFacts> facts = new DescriptorReader(directory, request, diagnostics)
                .read()
                .map(DescriptorSource::tree)
                .flatMap(tree -> facts(tree, request, diagnostics));
        return new KnownRelease(facts, facts.isPresent() ? List.of() : diagnostics.inDocumentOrder());
    }

    private static Optional<GatewayFacts> facts(SourceTree tree, DescriptorRequest request, Diagnostics diagnostics) {
        Catalogue catalogue = Catalogue.bundled();
        return ReleaseKey.in(tree).isEmpty()
                ? Optional.of(catalogue.facts(catalogue.newest()))
                : new ReleaseChoice(catalogue, request.gatewaySchema(), diagnostics)
                        .choose(tree)
                        .map(ReleaseChoice.Chosen::facts);
    }
}
