package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class InitMojoTest {

    private static final List<String> WRITTEN = List.of(
            ".github/workflows/chart.yml",
            ".gitignore",
            ".mvn/jvm.config",
            "pom.xml",
            "src/main/openclaw/agents/main/AGENTS.md",
            "src/main/openclaw/agents/main/jobs/morning.md",
            "src/main/openclaw/openclaw.yaml",
            "src/schema");

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "init", pom = "src/test/resources/valid/pom.xml")
    void beginsAProjectInAnEmptyDirectory(InitMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);

        mojo.execute();

        assertThat(fixture.logged().subList(0, WRITTEN.size()))
                .containsExactlyElementsOf(WRITTEN.stream()
                        .map(path -> "[INFO] Wrote " + directory.resolve(path))
                        .toList());
        assertThat(fixture.logged().subList(WRITTEN.size(), fixture.logged().size()))
                .containsExactly("[INFO] Next: mvn verify, then commit all of it");
        assertThat(WRITTEN)
                .allSatisfy(path -> assertThat(directory.resolve(path)).exists());
    }

    @Test
    @InjectMojo(goal = "init", pom = "src/test/resources/valid/pom.xml")
    void leavesAPomAndSaysWhatToPaste(InitMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);
        Files.writeString(directory.resolve("pom.xml"), "<project/>");

        mojo.execute();

        assertThat(directory.resolve("pom.xml")).hasContent("<project/>");
        assertThat(fixture.logged())
                .contains("[INFO] " + directory.resolve("pom.xml") + " is there already, and stays as it is")
                .contains("[INFO]       <plugin>", "[INFO]               <goal>generate</goal>")
                .noneMatch(line -> line.contains("<extensions>"));
        assertThat(directory.resolve("src/main/openclaw/openclaw.yaml")).exists();
    }

    @Test
    @InjectMojo(goal = "init", pom = "src/test/resources/valid/pom.xml")
    void writesNothingASecondTime(InitMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);
        mojo.execute();
        Path descriptor = directory.resolve("src/main/openclaw/openclaw.yaml");
        Files.writeString(descriptor, "mine");
        fixture.logged().clear();

        mojo.execute();

        assertThat(descriptor).hasContent("mine");
        assertThat(fixture.logged())
                .contains("[INFO] " + descriptor + " is there already, and stays as it is")
                .contains("[INFO] Nothing was written: all of it is there")
                .noneMatch(line -> line.contains("Wrote"));
    }

    @Test
    @InjectMojo(goal = "init", pom = "src/test/resources/valid/pom.xml")
    void writesNothingWhereSomethingIsWrong(InitMojo mojo) throws Exception {
        fixture(mojo).set("platform", "nomad").set("channel", "telegran");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("-Dplatform=nomad is no platform: there are kubernetes, openshift\n"
                        + "-Dchannel=telegran is no channel: did you mean \"telegram\"?");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "init", pom = "src/test/resources/valid/pom.xml")
    void writesNothingWhenSkipped(InitMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo).set("skipInit", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.init.skip is set");
        assertThat(directory).isEmptyDirectory();
    }

    private MojoFixture fixture(InitMojo mojo) throws IllegalAccessException {
        return new MojoFixture(mojo, "valid")
                .set("projectDirectory", directory.toFile())
                .set("name", "acme")
                .set("platform", "kubernetes")
                .set("channel", "none");
    }
}
