package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MojoTest
class GenerateMojoTest {

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/valid/pom.xml")
    void writesDocumentsAndChart(GenerateMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid");

        mojo.execute();

        assertThat(files())
                .contains(
                        "openclaw.json",
                        "jobs.json",
                        "chart/acme-assistant/Chart.yaml",
                        "chart/acme-assistant/values.yaml",
                        "chart/acme-assistant/templates/deployment.yaml");
        assertThat(read("chart/acme-assistant/Chart.yaml")).contains("version: \"1.0.0-SNAPSHOT\"");
        assertThat(read("jobs.json")).contains("Good morning from acme.");
        assertThat(fixture.logged())
                .singleElement()
                .asString()
                .contains(
                        "Wrote ",
                        "1 agent, 1 job",
                        "helm install acme-assistant ",
                        " --create-namespace --namespace acme-assistant");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/valid/pom.xml")
    void leavesFilesAloneThatAreTheSame(GenerateMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid");
        mojo.execute();
        var written = Files.getLastModifiedTime(output().resolve("openclaw.json"));

        mojo.execute();

        assertThat(Files.getLastModifiedTime(output().resolve("openclaw.json"))).isEqualTo(written);
        assertThat(fixture.logged()).last().asString().contains("Unchanged: ");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/valid/pom.xml")
    void writesTheSameOnAnyDayAndSaysOnTheConsoleThatTheTimeOfAJobIsOver(GenerateMojo mojo) throws Exception {
        MojoFixture before =
                fixture(mojo, "dated").set("clock", InstantSource.fixed(Instant.parse("2030-05-01T08:59:59Z")));
        mojo.execute();
        MojoFixture after =
                fixture(mojo, "dated").set("clock", InstantSource.fixed(Instant.parse("2030-05-01T09:00:00Z")));
        mojo.execute();

        assertThat(before.logged()).noneMatch(line -> line.contains("OC2019"));
        assertThat(after.logged())
                .anyMatch(line -> line.contains("openclaw.yaml:14:20: warning OC2019: the time of the job is over"))
                .anyMatch(line -> line.contains("Unchanged: "));
        assertThat(Files.readString(directory.resolve("reports/openclaw.sarif")))
                .doesNotContain("\"ruleId\": \"OC2019\"");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/valid/pom.xml")
    void removesWhatAnEarlierRunLeft(GenerateMojo mojo) throws Exception {
        fixture(mojo, "valid");
        mojo.execute();

        List<String> before = files();
        MojoFixture fixture = fixture(mojo, "valid").set("release", "2026.2.26");

        mojo.execute();

        List<String> after = files();
        fixture.set("outputDirectory", directory.resolve("fresh").toFile());
        mojo.execute();
        assertThat(after).isEqualTo(files(directory.resolve("fresh")));
        assertThat(before).isNotEmpty().anyMatch(file -> !after.contains(file));
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/valid, it is the base directory of the project",
        "src/test/resources, it holds the base directory of the project",
        "src/test/resources/valid/src/main/openclaw, it is the source directory",
        "src/test/resources/valid/src/main/openclaw/new, it lies in the source directory",
        "src/test/resources/valid/src, it holds the source directory",
        "src/test/resources/valid/pom.xml, it is a file"
    })
    @InjectMojo(goal = "generate", pom = "src/test/resources/valid/pom.xml")
    void takesNoDirectoryOfSources(String path, String problem, GenerateMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid").set("outputDirectory", new File(path).getAbsoluteFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("openclaw.outputDirectory is " + Path.of(path).toAbsolutePath() + ", but " + problem
                        + ". Nothing was written; name a new or empty directory, such as one in target");
        assertThat(fixture.logged()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/valid/pom.xml")
    void warnsOfAFileThatItDidNotGenerate(GenerateMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid");
        mojo.execute();
        Files.writeString(output().resolve("chart/acme-assistant/templates/mine.yaml"), "mine");

        mojo.execute();

        assertThat(files()).contains("chart/acme-assistant/templates/mine.yaml");
        assertThat(fixture.logged())
                .contains("[WARNING] Files in " + output()
                        + " that were not generated, and left as they are: chart/acme-assistant/templates/mine.yaml");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/broken/pom.xml")
    void writesNothingWhenTheDescriptorHasErrors(GenerateMojo mojo) throws Exception {
        fixture(mojo, "broken");
        Files.createDirectories(output());
        Files.writeString(output().resolve("openclaw.json"), "of the last good run");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(files()).containsExactly("openclaw.json");
        assertThat(read("openclaw.json")).isEqualTo("of the last good run");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/broken/pom.xml")
    void writesNothingWhenSkipped(GenerateMojo mojo) throws Exception {
        fixture(mojo, "broken").set("skip", true);

        mojo.execute();

        assertThat(output()).doesNotExist();
    }

    private MojoFixture fixture(GenerateMojo mojo, String project) throws IllegalAccessException {
        return new MojoFixture(mojo, project)
                .set("outputDirectory", output().toFile())
                .set("reportsDirectory", directory.resolve("reports").toFile());
    }

    private Path output() {
        return directory.resolve("openclaw");
    }

    private String read(String file) throws IOException {
        return Files.readString(output().resolve(file));
    }

    private List<String> files() throws IOException {
        return files(output());
    }

    private static List<String> files(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
