package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class UpgradeReportMojoTest {

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "upgrade-report", pom = "src/test/resources/valid/pom.xml")
    void printsWhatChangesAndWritesItWithBothDocumentsAsADiff(UpgradeReportMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid").set("to", "2026.7.1");

        mojo.execute();

        Path page = directory.resolve("2026.9.6-2026.7.1.md");
        assertThat(fixture.logged())
                .startsWith("[INFO] What changes for acme-assistant from the gateway 2026.9.6 to 2026.7.1:")
                .contains(
                        "[INFO] Keys of openclaw.json that move",
                        "[INFO]   agents.entries.main moves to agents.list[0]")
                .last()
                .isEqualTo("[INFO] The same with both documents as a diff: " + page);
        assertThat(page)
                .content()
                .startsWith("# `acme-assistant`: OpenClaw 2026.9.6 → 2026.7.1\n")
                .contains("- `agents.entries.main` moves to `agents.list[0]`\n")
                .contains("```diff\n--- 2026.9.6/openclaw.json\n+++ 2026.7.1/openclaw.json\n");
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder("2026.9.6-2026.7.1.md", ".openclaw-output", ".openclaw-output.lock");
    }

    @Test
    @InjectMojo(goal = "upgrade-report", pom = "src/test/resources/valid/pom.xml")
    void writesNoPageIntoADirectoryOfOthers(UpgradeReportMojo mojo) throws Exception {
        fixture(mojo, "valid").set("to", "2026.7.1");
        Files.writeString(directory.resolve("guide.md"), "# Guide");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("openclaw.upgrade-report.directory is " + directory
                        + ", but it holds files that this plugin did not write, such as guide.md. Nothing was written;"
                        + " name a new or empty directory, such as one in target");
        assertThat(directory.toFile().list()).containsExactly("guide.md");
    }

    @Test
    @InjectMojo(goal = "upgrade-report", pom = "src/test/resources/valid/pom.xml")
    void goesToTheNewestKnownReleaseWhenNoneIsNamed(UpgradeReportMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid").set("release", "2026.2.26");

        mojo.execute();

        assertThat(fixture.logged())
                .startsWith("[INFO] What changes for acme-assistant from the gateway 2026.2.26 to 2026.9.6:");
    }

    @Test
    @InjectMojo(goal = "upgrade-report", pom = "src/test/resources/valid/pom.xml")
    void doesNotKnowAReleaseThatThereIsNot(UpgradeReportMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid").set("to", "2026.8.99");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The deployment descriptor has 1 error");
        assertThat(fixture.logged())
                .contains(
                        "[ERROR] -Dto:1:1: error OC6001: the gateway release \"2026.8.99\" is not known",
                        "[ERROR]    | ^^^^^^^^^ the nearest are 2026.8.2 and 2026.9.1");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "upgrade-report", pom = "src/test/resources/broken/pom.xml")
    void failsForADescriptorWithErrors(UpgradeReportMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The deployment descriptor has ");
        assertThat(fixture.logged()).anyMatch(line -> line.contains("error OC1101"));
    }

    @Test
    @InjectMojo(goal = "upgrade-report", pom = "src/test/resources/broken/pom.xml")
    void looksAtNothingWhenSkipped(UpgradeReportMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken").set("skipUpgradeReport", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.upgrade-report.skip is set");
    }

    private MojoFixture fixture(UpgradeReportMojo mojo, String project) throws IllegalAccessException {
        return new MojoFixture(mojo, project).set("upgradeDirectory", directory.toFile());
    }
}
