package io.github.openclawmaven.it.docs;

import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.verdict.Comparison;
import io.github.openclawmaven.it.verdict.GatewayVerdicts;
import io.github.openclawmaven.it.verdict.KnownDifferences;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the compiler and the release say of examples, and the differences that are known there. */
final class DocsVerdicts {

    private static final Path TABLE = Path.of("src/test/resources/docs/differences.tsv");

    private DocsVerdicts() {}

    static KnownDifferences known() {
        return new KnownDifferences(TABLE);
    }

    /** Asks both of each example. */
    static List<Comparison> of(List<DocsExample> examples, GatewayInstallation installation, Path work)
            throws IOException {
        GatewayFacts facts = Catalogue.bundled().facts(installation.release());
        Path source = Files.createDirectories(work.resolve("source"));
        List<Comparison> comparisons = new ArrayList<>();
        try (GatewayVerdicts gateway = GatewayVerdicts.of(installation, work.resolve("pod"))) {
            for (DocsExample example : examples) {
                comparisons.add(Comparison.of(example.at(), ExampleDescriptor.of(example, facts), gateway, source));
            }
        }
        return comparisons;
    }
}
