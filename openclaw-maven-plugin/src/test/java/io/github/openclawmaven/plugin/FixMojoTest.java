package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class FixMojoTest {

    private static final String BROKEN =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6}
            models:
              default: anthropic/claude-sonnet-4-6
              providers:
                anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
            agents:
              main: {}
            tools: {deny: [exec]}
            jobs:
              look:
                agent: mian   # who looks
                schedule: {cron: "0 9 * * FRI-MON", tz: UTC}
                message: Look.
              see: {agent: nobody, schedule: {every: 1h}, message: See.}
            """;

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "fix", pom = "src/test/resources/valid/pom.xml")
    void showsWhatItWouldDoAndWritesNothing(FixMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo);

        mojo.execute();

        assertThat(directory.resolve("openclaw.yaml")).hasContent(BROKEN);
        assertThat(fixture.logged())
                .contains("[INFO] -    agent: mian   # who looks", "[INFO] +    agent: main   # who looks")
                .contains("[INFO] +    schedule: {cron: \"0 9 * * FRI,SAT,SUN,MON\", tz: UTC}")
                .contains("[INFO] Would repair 2 errors; -Dopenclaw.fix.apply writes it")
                .contains("[INFO] Left then: 1 error")
                .anyMatch(line -> line.contains("error OC3002: job \"see\" runs as agent \"nobody\""));
    }

    @Test
    @InjectMojo(goal = "fix", pom = "src/test/resources/valid/pom.xml")
    void writesItWhenToldTo(FixMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo).set("apply", true);

        mojo.execute();

        assertThat(directory.resolve("openclaw.yaml"))
                .hasContent(BROKEN.replace("mian", "main").replace("FRI-MON", "FRI,SAT,SUN,MON"));
        assertThat(fixture.logged()).contains("[INFO] Repaired 2 errors", "[INFO] Left: 1 error");

        fixture.logged().clear();
        mojo.execute();

        assertThat(fixture.logged()).contains("[INFO] Nothing that can be repaired without a person");
    }

    @Test
    @InjectMojo(goal = "fix", pom = "src/test/resources/valid/pom.xml")
    void writesNothingThroughALink(FixMojo mojo) throws Exception {
        fixture(mojo).set("apply", true);
        Path elsewhere = directory.resolve("elsewhere.yaml");
        Files.move(directory.resolve("openclaw.yaml"), elsewhere);
        Files.createSymbolicLink(directory.resolve("openclaw.yaml"), elsewhere);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("openclaw.yaml is not a file but a symbolic link");
        assertThat(elsewhere).hasContent(BROKEN);
    }

    @Test
    void leavesAFileThatSomebodyChangesMeanwhile() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "new");

        assertThatThrownBy(() -> new OutputFile(file).change(Content.of("old"), Content.of("repaired")))
                .hasMessage(file + " was changed meanwhile, and is left alone; try again");
        assertThat(file).hasContent("new");
    }

    private MojoFixture fixture(FixMojo mojo) throws IllegalAccessException, IOException {
        Files.writeString(directory.resolve("openclaw.yaml"), BROKEN);
        return new MojoFixture(mojo, "valid").set("sourceDirectory", directory.toFile());
    }
}
