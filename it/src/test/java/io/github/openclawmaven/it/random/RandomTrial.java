package io.github.openclawmaven.it.random;

import io.github.openclawmaven.it.releases.ReleaseHome;
import io.github.openclawmaven.it.verdict.Comparison;
import io.github.openclawmaven.it.verdict.GatewayVerdicts;
import io.github.openclawmaven.it.verdict.KnownDifferences;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.random.RandomDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Descriptors for a release, every second with mistakes in it.
 *
 * @param seed of the first; each other has the one after
 */
record RandomTrial(GatewayRelease release, long seed, int descriptors) {

    private static final Path TABLE = Path.of("src/test/resources/random/differences.tsv");

    static KnownDifferences known() {
        return new KnownDifferences(TABLE);
    }

    /** What the compiler and the release say of each, at {@code RELEASE:SEED}. */
    List<Comparison> comparisons(Path work) throws IOException {
        ReleaseHome home = ReleaseHome.smallest(release, work);
        Path source = Files.createDirectories(work.resolve("source"));
        List<Comparison> comparisons = new ArrayList<>();
        try (GatewayVerdicts gateway = GatewayVerdicts.of(home.installation(), home.variables(), work.resolve("pod"))) {
            for (long number = seed; number < seed + descriptors; number++) {
                String text = descriptor(number).text();
                comparisons.add(Comparison.of(release + ":" + number, text, gateway, source));
            }
        }
        return comparisons;
    }

    private RandomDescriptor descriptor(long number) {
        GatewayFacts facts = Catalogue.bundled().facts(release);
        return number % 2 == 0
                ? RandomDescriptor.of(number, facts)
                : RandomDescriptor.flawed(number, facts, otherRelease(number));
    }

    private static GatewayFacts otherRelease(long number) {
        List<GatewayRelease> known = Catalogue.bundled().known();
        return Catalogue.bundled().facts(known.get(Math.floorMod(number * 31, known.size())));
    }
}
