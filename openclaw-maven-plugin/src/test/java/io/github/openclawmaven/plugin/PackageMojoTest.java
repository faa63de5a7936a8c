package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MojoTest
class PackageMojoTest {

    private static final String POM = "src/test/resources/valid/pom.xml";
    private static final String FILE = "acme-assistant-1.0.0-SNAPSHOT.tgz";

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void makesTheArchiveTheArtifactOfPackagingOpenclaw(PackageMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo).packaging("openclaw");

        mojo.execute();

        assertThat(fixture.project().getArtifact().getFile())
                .isEqualTo(directory.resolve(FILE).toFile());
        assertThat(fixture.project().getAttachedArtifacts())
                .noneMatch(artifact -> artifact.getType().equals("tgz"));
        assertThat(ChartArchiveReader.read(archive()).name()).isEqualTo("acme-assistant");
        assertThat(fixture.logged())
                .singleElement()
                .asString()
                .startsWith("[INFO] Wrote ")
                .endsWith(FILE);
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void attachesTheArchiveToAnyOtherProject(PackageMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);

        mojo.execute();

        assertThat(fixture.project().getAttachedArtifacts()).first().satisfies(artifact -> {
            assertThat(artifact.getFile()).isEqualTo(directory.resolve(FILE).toFile());
            assertThat(artifact.getType()).isEqualTo("tgz");
            assertThat(artifact.hasClassifier()).isFalse();
        });
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void attachesTheBillOfMaterials(PackageMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);

        mojo.execute();

        assertThat(fixture.project().getAttachedArtifacts()).last().satisfies(artifact -> {
            assertThat(artifact.getClassifier()).isEqualTo("cyclonedx");
            assertThat(artifact.getType()).isEqualTo("json");
            assertThat(artifact.getFile()).content().contains("pkg:maven/com.example/acme@1.0-SNAPSHOT?type=tgz");
        });
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void leavesAnArchiveAloneThatIsTheSame(PackageMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);
        mojo.execute();
        var written = Files.getLastModifiedTime(directory.resolve(FILE));

        mojo.execute();

        assertThat(Files.getLastModifiedTime(directory.resolve(FILE))).isEqualTo(written);
        assertThat(fixture.logged()).last().asString().startsWith("[INFO] Unchanged: ");
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void takesTheTimeOfItsFilesFromTheBuild(PackageMojo mojo) throws Exception {
        fixture(mojo);
        mojo.execute();
        Content early = archive();

        fixture(mojo).set("outputTimestamp", "2026-11-25T08:00:00Z");
        mojo.execute();

        assertThat(archive()).isNotEqualTo(early);
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void refusesATimeThatIsNone(PackageMojo mojo) throws Exception {
        fixture(mojo).set("outputTimestamp", "yesterday");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("project.build.outputTimestamp is \"yesterday\"");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {FILE, "acme-assistant-1.0.0-SNAPSHOT-cyclonedx.json"})
    @InjectMojo(goal = "package", pom = POM)
    void writesThroughNoLink(String name, PackageMojo mojo) throws Exception {
        fixture(mojo);
        Path victim = Files.writeString(directory.resolve("victim"), "victim");
        Files.createSymbolicLink(directory.resolve(name), victim);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(directory.resolve(name) + " is not a file but a symbolic link, and is left alone; move it"
                        + " away, or write elsewhere");

        assertThat(victim).hasContent("victim");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("victim", name);
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void putsNoArchiveBetweenTheSources(PackageMojo mojo) throws Exception {
        Path sources = Path.of("src/test/resources/valid/src/main/openclaw").toAbsolutePath();
        fixture(mojo).set("archiveDirectory", sources.resolve("dist").toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("openclaw.archiveDirectory is " + sources
                        + "/dist, but it lies in the source directory. Nothing was written; ");
        assertThat(sources.resolve("dist")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "package", pom = POM)
    void writesNothingWhenSkipped(PackageMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo).set("skipPackage", true);

        mojo.execute();

        assertThat(directory).isEmptyDirectory();
        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.package.skip is set");
    }

    private MojoFixture fixture(PackageMojo mojo) throws IllegalAccessException {
        return new MojoFixture(mojo, "valid").set("archiveDirectory", directory.toFile());
    }

    private Content archive() throws Exception {
        return Content.of(Files.readAllBytes(directory.resolve(FILE)));
    }
}
