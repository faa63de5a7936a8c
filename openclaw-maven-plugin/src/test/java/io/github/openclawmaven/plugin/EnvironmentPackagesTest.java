package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artifacts of a build that makes charts for several environments. */
@MojoTest
class EnvironmentPackagesTest {

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "package", pom = EnvironmentsTest.POM)
    void attachesEachOfSeveralWithItsNameAsClassifier(PackageMojo mojo) throws Exception {
        MojoFixture fixture = pack(mojo, "pom", "dev", "prod");

        assertThat(attached(fixture))
                .containsExactly(
                        "dev tgz acme-assistant-dev-1.0.0-SNAPSHOT.tgz",
                        "dev-cyclonedx json acme-assistant-dev-1.0.0-SNAPSHOT-cyclonedx.json",
                        "prod tgz acme-production-1.0.0-SNAPSHOT.tgz",
                        "prod-cyclonedx json acme-production-1.0.0-SNAPSHOT-cyclonedx.json");
        assertThat(directory.resolve("acme-production-1.0.0-SNAPSHOT-cyclonedx.json"))
                .content()
                .contains("pkg:maven/com.example/acme@1.0-SNAPSHOT?classifier=prod&type=tgz");
        assertThat(EnvironmentsTest.summaries(fixture))
                .allMatch(line -> line.matches(".*\\.tgz, environment (dev|prod)"));
    }

    @Test
    @InjectMojo(goal = "package", pom = EnvironmentsTest.POM)
    void givesPackagingOpenclawTheFirstAsItsArtifactToo(PackageMojo mojo) throws Exception {
        MojoFixture fixture = pack(mojo, "openclaw", "prod", "dev");

        assertThat(fixture.project().getArtifact().getFile()).hasName("acme-production-1.0.0-SNAPSHOT.tgz");
        assertThat(attached(fixture))
                .containsExactly(
                        "prod tgz acme-production-1.0.0-SNAPSHOT.tgz",
                        "prod-cyclonedx json acme-production-1.0.0-SNAPSHOT-cyclonedx.json",
                        "cyclonedx json acme-production-1.0.0-SNAPSHOT-cyclonedx.json",
                        "dev tgz acme-assistant-dev-1.0.0-SNAPSHOT.tgz",
                        "dev-cyclonedx json acme-assistant-dev-1.0.0-SNAPSHOT-cyclonedx.json");
    }

    @Test
    @InjectMojo(goal = "package", pom = EnvironmentsTest.POM)
    void aloneAnEnvironmentHasNoClassifier(PackageMojo mojo) throws Exception {
        MojoFixture fixture = pack(mojo, "pom", "dev");

        assertThat(attached(fixture))
                .containsExactly(
                        "null tgz acme-assistant-dev-1.0.0-SNAPSHOT.tgz",
                        "cyclonedx json acme-assistant-dev-1.0.0-SNAPSHOT-cyclonedx.json");
    }

    private MojoFixture pack(PackageMojo mojo, String packaging, String... environments) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments")
                .packaging(packaging)
                .set("archiveDirectory", directory.toFile())
                .set("environments", List.of(environments));
        mojo.execute();
        return fixture;
    }

    private static List<String> attached(MojoFixture fixture) {
        return fixture.project().getAttachedArtifacts().stream()
                .map((Artifact artifact) -> artifact.getClassifier() + " " + artifact.getType() + " "
                        + artifact.getFile().getName())
                .toList();
    }
}
