package io.github.openclawmaven.it.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.plugin.sign.GpgPassphrase;
import io.github.openclawmaven.plugin.sign.Provenance;
import io.github.openclawmaven.plugin.sign.ProvenanceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code helm verify}, as {@code helm dependency update --verify} does it for each chart that it fetches. */
class ProvenanceIT {

    private static final String MAVEN_NAME = "acme-chart-1.2-SNAPSHOT.tgz";

    private static final GpgPassphrase PASSPHRASE = GpgPassphrase.known(SigningKey.PASSPHRASE);

    private static SigningKey key;

    @TempDir
    Path directory;

    private Path repository;
    private Path keyring;

    @BeforeAll
    static void makeKey() {
        key = SigningKey.of("release@example.com");
    }

    @AfterAll
    static void removeKey() {
        key.close();
    }

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Files.createDirectory(directory.resolve("repository"));
        keyring = key.exportTo(directory.resolve("pubring.gpg"));
    }

    @Test
    void helmAcceptsWhatWeSigned() throws Exception {
        PackagedChart chart = signed(key, chart("b"));

        assertThat(verify(chart, chart.fileName())).isEmpty();
        assertThat(directory.resolve("umbrella/charts").resolve(chart.fileName()))
                .hasBinaryContent(chart.content().bytes());
    }

    @Test
    void helmAcceptsItUnderTheNameThatAMavenRepositoryGivesIt() throws Exception {
        PackagedChart chart = signed(key, chart("b"));
        Files.move(repository.resolve(chart.fileName()), repository.resolve(MAVEN_NAME));
        Files.move(repository.resolve(chart.fileName() + ".prov"), repository.resolve(MAVEN_NAME + ".prov"));

        assertThat(verify(chart, MAVEN_NAME)).isEmpty();
    }

    @Test
    void helmRefusesAChartThatSomeoneChanged() throws Exception {
        PackagedChart chart = signed(key, chart("b"));
        PackagedChart changed = chart("evil");
        Files.write(repository.resolve(chart.fileName()), changed.content().bytes());

        assertThat(verify(changed, chart.fileName())).contains("sha256 sum does not match");
    }

    @Test
    void helmRefusesTheSignatureOfSomeoneElse() throws Exception {
        try (SigningKey other = SigningKey.of("other@example.com")) {
            PackagedChart chart = signed(other, chart("b"));

            assertThat(verify(chart, chart.fileName())).contains("signature made by unknown entity");
        }
    }

    /** If this fails one day, {@link io.github.openclawmaven.plugin.sign.SignedText} can forget the difference. */
    @Test
    void helm3DoesNotKnowTheAlgorithmOfWhichWeWarn() throws Exception {
        try (SigningKey modern = new SigningKey("release@example.com", "ed25519", SigningKey.PASSPHRASE)) {
            PackagedChart chart = signed(modern, chart("b"));
            keyring = modern.exportTo(directory.resolve("modern.gpg"));

            assertThat(verify(chart, chart.fileName())).contains("unsupported feature: public key type: 22");
            assertThat(modern.with(PASSPHRASE).sign("text").isForHelm3()).isFalse();
        }
    }

    private static PackagedChart chart(String note) {
        return SmallChart.upload("acme", "1.2.0-SNAPSHOT", note).chart();
    }

    private PackagedChart signed(SigningKey key, PackagedChart chart) throws Exception {
        Path archive = Files.write(
                repository.resolve(chart.fileName()), chart.content().bytes());
        new ProvenanceFile(archive).sign(new Provenance(chart, List.of(MAVEN_NAME)), key.with(PASSPHRASE));
        return chart;
    }

    private String verify(PackagedChart chart, String fileName) throws Exception {
        return HelmVerification.of(repository, chart, fileName, keyring);
    }
}
