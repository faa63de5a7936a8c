package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.process.ShellProgram;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal does around GnuPG, with a program in its place that notes how it was called. */
@MojoTest
class SignMojoTest {

    private static final String POM = "src/test/resources/valid/pom.xml";
    private static final String FILE = "acme-assistant-1.0.0-SNAPSHOT.tgz";
    private static final String CANARY = "canary-passphrase";

    @TempDir
    Path directory;

    private Path archive;
    private Path program;

    @BeforeEach
    void packChart() throws IOException {
        archive = Files.write(
                directory.resolve(FILE),
                SampleChart.of("acme-assistant", "1.0.0-SNAPSHOT").content().bytes());
        program = program("1");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void attachesTheSignatureOfThePackagedChart(SignMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);

        mojo.execute();

        Path provenance = directory.resolve(FILE + ".prov");
        assertThat(provenance).hasContent("signed");
        assertThat(fixture.project().getAttachedArtifacts()).singleElement().satisfies(artifact -> {
            assertThat(artifact.getFile()).isEqualTo(provenance.toFile());
            assertThat(artifact.getType()).isEqualTo("tgz.prov");
            assertThat(artifact.getArtifactHandler().getExtension()).isEqualTo("tgz.prov");
            assertThat(artifact.hasClassifier()).isFalse();
        });
        assertThat(fixture.logged())
                .singleElement()
                .asString()
                .startsWith("[INFO] Wrote ")
                .endsWith(FILE + ".prov");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void signsForTheNamesOfHelmAndOfMaven(SignMojo mojo) throws Exception {
        fixture(mojo);

        mojo.execute();

        assertThat(input()).contains("  " + FILE + ": sha256:", "  acme-1.0-SNAPSHOT.tgz: sha256:");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void signsTheChartOfEachEnvironmentForAllItsNames(SignMojo mojo) throws Exception {
        Path other = Files.write(
                directory.resolve("acme-prod-1.0.0-SNAPSHOT.tgz"),
                SampleChart.of("acme-prod", "1.0.0-SNAPSHOT").content().bytes());
        MojoFixture fixture = fixture(mojo).packaged("dev", archive).packaged("prod", other);

        mojo.execute();

        assertThat(fixture.project().getAttachedArtifacts())
                .filteredOn(artifact -> artifact.getType().equals("tgz.prov"))
                .extracting(
                        Artifact::getClassifier, artifact -> artifact.getFile().getName())
                .containsExactly(
                        Tuple.tuple("dev", FILE + ".prov"),
                        Tuple.tuple(null, FILE + ".prov"),
                        Tuple.tuple("prod", "acme-prod-1.0.0-SNAPSHOT.tgz.prov"));
        assertThat(input())
                .contains("  acme-1.0-SNAPSHOT-prod.tgz: sha256:", "  acme-prod-1.0.0-SNAPSHOT.tgz: sha256:")
                .doesNotContain("  acme-1.0-SNAPSHOT.tgz: ");
        assertThat(fixture.logged())
                .hasSize(2)
                .anyMatch(line -> line.endsWith(".prov, environment dev"))
                .anyMatch(line -> line.endsWith(".prov, environment prod"));
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void givesThePassphraseOfTheSettingsToAPipeAndToNobodyElse(SignMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);
        fixture.session().getSettings().addServer(server(CANARY));

        mojo.execute();

        assertThat(input()).startsWith(CANARY + "\napiVersion: v2\n");
        assertThat(arguments()).containsSubsequence("--pinentry-mode", "loopback", "--passphrase-fd", "0");
        assertThat(arguments()).noneMatch(argument -> argument.contains(CANARY));
        assertThat(fixture.logged()).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void prefersThePassphraseOfTheEnvironment(SignMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);
        fixture.session().getSettings().addServer(server("other"));
        fixture.session().getSystemProperties().setProperty("env.MAVEN_GPG_PASSPHRASE", CANARY);

        mojo.execute();

        assertThat(input()).startsWith(CANARY + "\n");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void asksNobodyInBatchMode(SignMojo mojo) throws Exception {
        fixture(mojo).session().getSettings().setInteractiveMode(false);

        mojo.execute();

        assertThat(arguments()).containsSubsequence("--pinentry-mode", "error").doesNotContain("--passphrase-fd");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void signsWithTheKeyThatIsAskedFor(SignMojo mojo) throws Exception {
        fixture(mojo).set("keyname", "release@example.com").set("homedir", directory.toFile());

        mojo.execute();

        assertThat(arguments())
                .containsSubsequence("--homedir", directory.toString(), "--local-user", "release@example.com");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void warnsOfAKeyThatHelm3CannotVerify(SignMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo).set("executable", program("22").toString());

        mojo.execute();

        assertThat(fixture.logged())
                .first()
                .isEqualTo("[WARNING] Helm 3 cannot verify a signature by an EdDSA key; choose an RSA key:"
                        + " gpg.keyname");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void failsWithoutAPackagedChart(SignMojo mojo) throws Exception {
        fixture(mojo).project().getArtifact().setFile(null);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no packaged chart to sign: run openclaw:package first, in the same build");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void hasNothingToDoInAProjectThatOnlyHoldsOthersTogether(SignMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);
        fixture.project().getArtifact().setFile(null);
        fixture.project().getModel().addModule("assistant");

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Nothing to do: no chart beside the modules");
    }

    @Test
    @InjectMojo(goal = "sign", pom = POM)
    void writesNothingWhenSkipped(SignMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo).set("skipSign", true);

        mojo.execute();

        assertThat(directory.resolve(FILE + ".prov")).doesNotExist();
        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.sign.skip is set");
    }

    private MojoFixture fixture(SignMojo mojo) throws IllegalAccessException {
        MojoFixture fixture =
                new MojoFixture(mojo, "valid").packaging("openclaw").set("executable", program.toString());
        fixture.project().getArtifact().setFile(archive.toFile());
        return fixture;
    }

    /** @param algorithm of the key, as OpenPGP numbers them */
    private Path program(String algorithm) throws IOException {
        return ShellProgram.at(
                directory.resolve("gpg-" + algorithm),
                """
                printf '%%s\\n' "$@" >'%1$s/arguments'
                cat >'%1$s/input'
                echo '[GNUPG:] SIG_CREATED C %2$s 10 01 1795593910 7389' >&2
                echo signed"""
                        .formatted(directory, algorithm));
    }

    private List<String> arguments() throws IOException {
        return Files.readAllLines(directory.resolve("arguments"));
    }

    private String input() throws IOException {
        return Files.readString(directory.resolve("input"));
    }

    private static Server server(String passphrase) {
        Server server = new Server();
        server.setId("gpg.passphrase");
        server.setPassphrase(passphrase);
        return server;
    }
}
