package io.github.openclawmaven.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.verdict.Comparison;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dozen releases that no other test names; profile {@code random-descriptors} takes all that are known. */
class RandomDescriptorsIT {

    private static final long SEED = 1;
    private static final int DESCRIPTORS = 10;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.2.19",
                "2026.2.24",
                "2026.2.25",
                "2026.3.7",
                "2026.3.8",
                "2026.4.9",
                "2026.5.5",
                "2026.5.20",
                "2026.6.33",
                "2026.6.34",
                "2026.7.34",
                "2026.9.1"
            })
    void theCompilerAndTheReleaseSayTheSame(String release) throws IOException {
        List<Comparison> comparisons = new RandomTrial(GatewayRelease.of(release), SEED, DESCRIPTORS).comparisons(root);

        assertThat(RandomTrial.known().unexplained(comparisons)).isEmpty();
        assertThat(comparisons).anyMatch(it -> it.compiler().isEmpty()).anyMatch(it -> !it.compiler()
                .isEmpty());
    }
}
