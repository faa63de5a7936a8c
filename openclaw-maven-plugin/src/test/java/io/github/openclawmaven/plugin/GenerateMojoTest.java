package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        "diagnostics.sarif",
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
    void removesWhatAnEarlierRunLeft(GenerateMojo mojo) throws Exception {
        fixture(mojo, "valid");
        Files.createDirectories(output().resolve("chart/old-name"));
        Files.writeString(output().resolve("chart/old-name/Chart.yaml"), "name: old-name");

        mojo.execute();

        assertThat(files()).noneMatch(file -> file.startsWith("chart/old-name"));
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
        return new MojoFixture(mojo, project).set("outputDirectory", output().toFile());
    }

    private Path output() {
        return directory.resolve("openclaw");
    }

    private String read(String file) throws IOException {
        return Files.readString(output().resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(output())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
