package io.github.openclawmaven.it.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.MavenResult;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedDeploymentIT {

    private static final String EXTENSIONS = "<extensions>true</extensions>";

    @TempDir
    Path directory;

    @Test
    void helmVerifiesAChartStraightFromAMavenRepository() throws Exception {
        ProjectDirectory project = project();
        Path repository = directory.resolve("repository");
        try (SigningKey key = SigningKey.of("release@example.com")) {
            MavenResult first = deploy(project, key, repository);
            Path provenance = project.target().resolve("signed-1.2.0.tgz.prov");
            byte[] signature = Files.readAllBytes(provenance);
            MavenResult second = deploy(project, key, repository);

            assertThat(first.lines()).contains("[INFO] Wrote target/signed-1.2.0.tgz.prov");
            assertThat(second.lines()).contains("[INFO] Unchanged: target/signed-1.2.0.tgz.prov");
            assertThat(provenance).hasBinaryContent(signature);
            assertThat(first.log() + second.log()).doesNotContain(SigningKey.PASSPHRASE);
            Path deployed = repository.resolve("com/example/it/signed/1.2");
            PackagedChart chart =
                    ChartArchiveReader.read(Content.of(Files.readAllBytes(deployed.resolve("signed-1.2.tgz"))));
            Path keyring = key.exportTo(directory.resolve("pubring.gpg"));
            assertThat(HelmVerification.of(deployed, chart, "signed-1.2.tgz", keyring))
                    .isEmpty();
        }
    }

    private ProjectDirectory project() {
        return ProjectDirectory.chartAt(directory.resolve("project"), "signed")
                .replace(
                        "pom.xml",
                        EXTENSIONS,
                        EXTENSIONS
                                + "<executions><execution><goals><goal>sign</goal></goals></execution></executions>");
    }

    /** Prints all that Maven can say, so that nothing hides. */
    private static MavenResult deploy(ProjectDirectory project, SigningKey key, Path repository) {
        return MavenBuild.of(project)
                .deployTo(repository)
                .goals("-X")
                .property("gpg.executable", GnuPg.program("gpg"))
                .property("gpg.homedir", key.homedir())
                .environment("MAVEN_GPG_PASSPHRASE", SigningKey.PASSPHRASE)
                .run()
                .assertSuccess();
    }
}
