package io.github.openclawmaven.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.verdict.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred examples of the newest release's documentation; profile {@code docs-corpus} takes all, of three releases. */
class DocsExamplesIT {

    private static final String RELEASE = "2026.9.6";
    private static final int CHOSEN = 100;

    @TempDir
    private Path root;

    @Test
    void bothSayTheSameOfAHundredExamples() throws IOException {
        GatewayInstallation installation = GatewayInstallation.of(RELEASE);
        List<DocsExample> examples = new ArrayList<>(DocsExamples.of(installation));
        Collections.shuffle(examples, new Random(CHOSEN));

        List<Comparison> comparisons = DocsVerdicts.of(examples.subList(0, CHOSEN), installation, root);

        assertThat(DocsVerdicts.known().unexplained(comparisons)).isEmpty();
        assertThat(comparisons).anyMatch(it -> it.compiler().isEmpty()).anyMatch(it -> !it.gateway()
                .isEmpty());
    }
}
