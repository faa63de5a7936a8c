package io.github.openclawmaven.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.verdict.Comparison;
import io.github.openclawmaven.it.verdict.KnownDifferences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profile {@code docs-corpus}: all examples of the documentation of three releases; writes {@code docs/examples.md}. */
class DocsCorpus {

    private static final List<String> RELEASES = List.of("2026.9.6", "2026.7.1", "2026.5.28");

    @TempDir
    private Path root;

    @Test
    void bothSayTheSameOfAllExamples() throws IOException {
        Map<String, List<Comparison>> corpora = new LinkedHashMap<>();
        KnownDifferences known = DocsVerdicts.known();
        List<String> unexplained = new ArrayList<>();
        for (String release : RELEASES) {
            GatewayInstallation installation = GatewayInstallation.of(release);
            List<Comparison> comparisons =
                    DocsVerdicts.of(DocsExamples.of(installation), installation, root.resolve(release));
            known.unexplained(comparisons).forEach(difference -> unexplained.add(release + " " + difference));
            corpora.put(release, comparisons);
        }
        ExamplesPage.write(corpora);

        assertThat(unexplained).isEmpty();
        assertThat(known.unused()).isEmpty();
    }
}
