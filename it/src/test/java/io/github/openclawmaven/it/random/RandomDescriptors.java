package io.github.openclawmaven.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.releases.AskedReleases;
import io.github.openclawmaven.it.verdict.KnownDifferences;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Profile {@code random-descriptors}: all known releases. A failure names the release and the seed of each descriptor. */
@Execution(ExecutionMode.CONCURRENT)
class RandomDescriptors {

    private static final long SEED = Long.getLong("random.seed");
    private static final int DESCRIPTORS = Integer.getInteger("random.descriptors");

    @TempDir
    private Path root;

    @BeforeAll
    static void nameTheSeed() {
        System.out.println("random.seed=" + SEED + ", random.descriptors=" + DESCRIPTORS + " for each release");
    }

    static List<GatewayRelease> releases() {
        return AskedReleases.all();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theCompilerAndTheReleaseSayTheSame(GatewayRelease release) throws IOException {
        KnownDifferences known = RandomTrial.known();

        assertThat(known.unexplained(new RandomTrial(release, SEED, DESCRIPTORS).comparisons(root)))
                .as("random.seed=" + SEED)
                .isEmpty();
    }
}
