package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MojoTest
class PushMojoTest {

    private static final String POM = "src/test/resources/valid/pom.xml";

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void publishesTheChartOfTheProject(PushMojo mojo) throws Exception {
        MojoFixture fixture = push().fixture(mojo, push().chart("1.0.0", ""));

        mojo.execute();

        assertThat(push().repository().resolve("acme-1.0.0.tgz"))
                .hasSameBinaryContentAs(directory.resolve("acme-1.0.0.tgz"));
        assertThat(push().repository().resolve("index.yaml")).content().contains("acme-1.0.0.tgz");
        assertThat(fixture.logged())
                .singleElement()
                .asString()
                .matches("\\[INFO] Pushed .*charts.acme-1\\.0\\.0\\.tgz \\(sha256:[0-9a-f]{64}\\)");
    }

    @ParameterizedTest
    @CsvSource({"default-cli, false", "default-push, true", "mine, true"})
    @InjectMojo(goal = "push", pom = POM)
    void publishesTheChartsOfAllEnvironmentsOnce(String execution, boolean bound, PushMojo mojo) throws Exception {
        MojoFixture fixture = push().fixture(mojo, push().chart("acme-dev", "1.0.0", ""))
                .packaged("dev", push().chart("acme-dev", "1.0.0", ""))
                .packaged("prod", push().chart("acme-prod", "1.0.0", ""));
        if (bound) {
            fixture.boundAs(execution).set("atEnd", false);
        }

        mojo.execute();

        assertThat(fixture.logged())
                .hasSize(2)
                .anyMatch(line -> line.matches(".*Pushed .*acme-dev-1\\.0\\.0\\.tgz \\(sha256:.*\\), environment dev"))
                .anyMatch(
                        line -> line.matches(".*Pushed .*acme-prod-1\\.0\\.0\\.tgz \\(sha256:.*\\), environment prod"));
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void saysWhichOfTheEnvironmentsWerePushed(PushMojo mojo) throws Exception {
        push().fixture(mojo, push().chart("acme-prod", "1.0.0", "a"))
                .set("chart", directory.resolve("acme-prod-1.0.0.tgz").toFile());
        mojo.execute();
        push().fixture(mojo, push().chart("acme-dev", "1.0.0", ""))
                .packaged("dev", push().chart("acme-dev", "1.0.0", ""))
                .packaged("prod", push().chart("acme-prod", "1.0.0", "b"))
                .boundAs("mine")
                .set("atEnd", false)
                .set("chart", null);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("acme:prod: acme-prod 1.0.0 is published already, with other content")
                .hasMessageEndingWith("Pushed before: acme:dev. Not pushed: acme:prod.");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void publishesAFileAndTheProvenanceBesideIt(PushMojo mojo) throws Exception {
        Path chart = push().chart("1.0.0", "");
        Files.writeString(directory.resolve("acme-1.0.0.tgz.prov"), "signed");
        new MojoFixture(mojo, "valid")
                .set("url", push().repository().toString())
                .set("chart", chart.toFile());

        mojo.execute();

        assertThat(push().repository().resolve("acme-1.0.0.tgz.prov")).hasContent("signed");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void leavesTheSameBytesAloneAndRefusesOthers(PushMojo mojo) throws Exception {
        push().fixture(mojo, push().chart("1.0.0", "a")).set("atEnd", false);
        mojo.execute();
        MojoFixture again = push().fixture(mojo, push().chart("1.0.0", "a"));
        mojo.execute();
        assertThat(again.logged()).singleElement().asString().startsWith("[INFO] Already there: ");

        push().fixture(mojo, push().chart("1.0.0", "b"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("acme 1.0.0 is published already, with other content");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void sendsSnapshotsElsewhereWhereTold(PushMojo mojo) throws Exception {
        push().fixture(mojo, push().chart("1.0.0-SNAPSHOT", ""))
                .set("snapshotUrl", directory.resolve("snapshots").toString());

        mojo.execute();

        assertThat(directory.resolve("snapshots/acme-1.0.0-SNAPSHOT.tgz")).exists();
        assertThat(push().repository()).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void saysInADryRunWhatWouldGoWhere(PushMojo mojo) throws Exception {
        MojoFixture fixture = push().fixture(mojo, push().chart("1.0.0+build", ""))
                .set("url", "oci://registry.invalid:5000/team")
                .set("dryRun", true);

        mojo.execute();

        assertThat(fixture.logged())
                .singleElement()
                .asString()
                .matches(
                        "\\[INFO] Would push acme-1\\.0\\.0\\+build\\.tgz, \\d+ bytes, to oci://registry.invalid:5000/team/acme:1.0.0_build");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void doesNothingInAPackagingThatNamesNoRepository(PushMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "valid").boundAs("default-push");

        mojo.execute();

        assertThat(fixture.logged()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void saysThatAnExecutionOfTheUserNamesNoRepository(PushMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "valid").boundAs("to-registry");

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Nothing to do: openclaw.push.url is not set");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void pushesNothingWhenSkipped(PushMojo mojo) throws Exception {
        MojoFixture fixture = push().fixture(mojo, push().chart("1.0.0", "")).set("skipPush", true);

        mojo.execute();

        assertThat(push().repository()).doesNotExist();
        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.push.skip is set");
    }

    private PushFixture push() {
        return new PushFixture(directory);
    }
}
