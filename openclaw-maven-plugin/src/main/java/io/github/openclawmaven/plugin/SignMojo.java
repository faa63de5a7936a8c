package io.github.openclawmaven.plugin;

import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.InvalidChartException;
import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.build.Aggregator;
import io.github.openclawmaven.plugin.build.ChartArtifact;
import io.github.openclawmaven.plugin.build.ProjectCharts;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.SkippableMojo;
import io.github.openclawmaven.plugin.output.OutputException;
import io.github.openclawmaven.plugin.settings.SettingsServers;
import io.github.openclawmaven.plugin.settings.SigningPassphrase;
import io.github.openclawmaven.plugin.sign.Gpg;
import io.github.openclawmaven.plugin.sign.GpgKey;
import io.github.openclawmaven.plugin.sign.GpgPassphrase;
import io.github.openclawmaven.plugin.sign.Provenance;
import io.github.openclawmaven.plugin.sign.ProvenanceFile;
import io.github.openclawmaven.plugin.sign.SignException;
import io.github.openclawmaven.plugin.sign.SignedText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Signs the packaged chart with GnuPG, for {@code helm verify}: writes {@code <name>-<version>.tgz.prov} beside it and attaches
 * that as type {@code tgz.prov}. Key and passphrase are found as by the maven-gpg-plugin. A good signature of an earlier run
 * stays.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "sign", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class SignMojo extends SkippableMojo {

    /** Of one run of GnuPG: time enough for a person to type a passphrase or touch a card. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /**
     * The program of GnuPG, 2.1 or newer: a name on the PATH, or a path.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gpg.executable", defaultValue = "gpg")
    private String executable;

    /**
     * Fingerprint, id or address of the key. Without it, GnuPG's default key.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gpg.keyname")
    private @Nullable String keyname;

    /**
     * Directory of GnuPG's keys. Without it, GnuPG's own default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gpg.homedir")
    private @Nullable File homedir;

    /**
     * Environment variable with the passphrase of the key; it counts before {@link #passphraseServerId}. Without either,
     * GnuPG's agent asks, unless Maven runs in batch mode.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gpg.passphraseEnvName", defaultValue = "MAVEN_GPG_PASSPHRASE")
    private String passphraseEnvName;

    /**
     * Id of the server in settings.xml whose {@code <passphrase>}, encrypted or not, is that of the key.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gpg.passphraseServerId", defaultValue = "gpg.passphrase")
    private String passphraseServerId;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.sign.skip", defaultValue = "false")
    private boolean skipSign;

    private final MavenProjectHelper projectHelper;
    private final SettingsDecrypter decrypter;

    /** Maven makes it. */
    @Inject
    public SignMojo(MavenProjectHelper projectHelper, SettingsDecrypter decrypter) {
        this.projectHelper = projectHelper;
        this.decrypter = decrypter;
    }

    @Override
    protected boolean skipsThisGoal() {
        return skipSign;
    }

    @Override
    protected void run() throws MojoExecutionException, MojoFailureException {
        for (ChartArtifact artifact : new ProjectCharts(project()).all()) {
            if (artifact.file().isEmpty() && Aggregator.is(project())) {
                getLog().info("Nothing to do: no chart beside the modules");
                return;
            }
            sign(artifact);
        }
    }

    private void sign(ChartArtifact artifact) throws MojoExecutionException, MojoFailureException {
        Path archive = artifact.file()
                .map(File::toPath)
                .orElseThrow(() -> new MojoFailureException(
                        "There is no packaged chart to sign: run openclaw:package first, in the same build"));
        try {
            ProvenanceFile file = new ProvenanceFile(archive);
            Optional<SignedText> signed = file.sign(provenance(archive, artifact), gpg());
            artifact.attachProvenance(file.path().toFile(), projectHelper);
            if (signed.isPresent() && !signed.get().isForHelm3()) {
                getLog().warn("Helm 3 cannot verify a signature by an EdDSA key; choose an RSA key: gpg.keyname");
            }
            getLog().info((signed.isPresent() ? "Wrote " : "Unchanged: ")
                    + new DisplayPaths(Path.of("")).display(file.path())
                    + artifact.words());
        } catch (SignException e) {
            // Maven would print the causes behind the message, which are in Java's words.
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        } catch (OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot sign " + archive.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static Provenance provenance(Path archive, ChartArtifact artifact)
            throws IOException, MojoFailureException {
        try {
            PackagedChart chart = ChartArchiveReader.read(Content.of(Files.readAllBytes(archive)));
            return new Provenance(chart, artifact.fileNames());
        } catch (InvalidChartException e) {
            throw new MojoFailureException(archive.getFileName() + " is no chart: " + e.getMessage(), e);
        }
    }

    private Gpg gpg() throws MojoFailureException {
        GpgPassphrase passphrase = new SigningPassphrase(session(), new SettingsServers(session(), decrypter))
                .find(passphraseEnvName, passphraseServerId)
                .map(GpgPassphrase::known)
                .orElse(GpgPassphrase.ofAgent(session().getSettings().isInteractiveMode()));
        return new Gpg(
                new GpgKey(
                        executable,
                        Optional.ofNullable(keyname),
                        Optional.ofNullable(homedir).map(File::toPath)),
                passphrase,
                LIMIT);
    }
}
