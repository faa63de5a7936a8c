package io.github.openclawmaven.it.releases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Profile {@code all-releases}: every known release is asked what it says of the full example, or those that {@code
 * -Dreleases=2026.9.6,…} names. What is kept is not asked again.
 */
@Execution(ExecutionMode.CONCURRENT)
class AllReleases {

    /** Those that the other tests install anyway. */
    private static final Set<String> INSTALLED = Set.of("2026.2.26", "2026.5.28", "2026.7.1", "2026.9.6");

    @TempDir
    private Path root;

    static List<GatewayRelease> releases() {
        return AskedReleases.all();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void acceptsWhatThePluginWrites(GatewayRelease release) throws IOException {
        ReducedExample example = ReducedExample.of(release, root.resolve("source"));
        Optional<Verdict> kept = Verdict.kept(release, example.documents());
        Verdict verdict = kept.isPresent()
                ? kept.get()
                : Verdict.ask(home(release), example.documents(), root).keep(release, example.documents());

        ReleaseRow row = new ReleaseRow(release, example, Optional.of(verdict));
        assertThat(row.errors()).isEmpty();
        assertThat(row.warnings()).isEmpty();
    }

    static Stream<GatewayRelease> installed() {
        return releases().stream().filter(release -> INSTALLED.contains(release.toString()));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void aPackageAloneSaysTheSameAsTheWholeInstallation(GatewayRelease release) throws IOException {
        ReducedExample example = ReducedExample.of(release, root.resolve("source"));

        Verdict whole = Verdict.ask(ReleaseHome.installed(release, root), example.documents(), root.resolve("whole"));
        Verdict alone = Verdict.ask(ReleaseHome.unpacked(release, root), example.documents(), root.resolve("alone"));

        assertThat(alone.errors()).isEqualTo(whole.errors());
        assertThat(alone.warnings()).isEqualTo(whole.warnings());
    }

    @AfterAll
    static void writeTable(@TempDir Path work) throws IOException {
        ReleasesTable.write(releases(), work);
    }

    private ReleaseHome home(GatewayRelease release) {
        return INSTALLED.contains(release.toString())
                ? ReleaseHome.installed(release, root)
                : ReleaseHome.smallest(release, root);
    }
}
