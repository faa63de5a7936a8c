package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class SchemaMojoTest {

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "schema", pom = "src/test/resources/valid/pom.xml")
    void writesTheSchemasOfTheReleaseThatTheDescriptorNames(SchemaMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid");

        mojo.execute();

        assertThat(fixture.logged())
                .containsExactly(
                        "[INFO] The schema for the gateway 2026.9.6 is " + directory.resolve("descriptor.schema.json"));
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder(
                        "descriptor.schema.json",
                        "overlay.schema.json",
                        "job.schema.json",
                        ".openclaw-output",
                        ".openclaw-output.lock");
        assertThat(schema("descriptor.schema.json").at("/properties/gateway/properties/port"))
                .hasToString("{\"$ref\":\"#/definitions/integer-or-nothing\","
                        + "\"description\":\"WebSocket and HTTP; default: 18789\",\"default\":18789}");
        assertThat(schema("overlay.schema.json").has("required")).isFalse();
        assertThat(schema("job.schema.json").at("/properties/schedule/properties/cron/description"))
                .hasToString("\"cron expression\"");
    }

    @Test
    @InjectMojo(goal = "schema", pom = "src/test/resources/valid/pom.xml")
    void writesTheSameBytesAgain(SchemaMojo mojo) throws Exception {
        fixture(mojo, "valid");

        mojo.execute();
        byte[] first = Files.readAllBytes(directory.resolve("descriptor.schema.json"));
        mojo.execute();

        assertThat(directory.resolve("descriptor.schema.json")).hasBinaryContent(first);
    }

    @Test
    @InjectMojo(goal = "schema", pom = "src/test/resources/broken/pom.xml")
    void isNotStoppedByMistakesOfTheDescriptor(SchemaMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken").set("release", "2026.5.28");

        mojo.execute();

        assertThat(fixture.logged()).singleElement().asString().contains("for the gateway 2026.5.28");
        assertThat(schema("descriptor.schema.json").get("title").textValue()).endsWith(", gateway 2026.5.28");
    }

    @Test
    @InjectMojo(goal = "schema", pom = "src/test/resources/valid/pom.xml")
    void doesNotKnowAReleaseThatThereIsNot(SchemaMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid").set("release", "2026.8.99");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The deployment descriptor has 1 error");
        assertThat(fixture.logged())
                .contains(
                        "[ERROR] -Dopenclaw.release:1:1: error OC6001: the gateway release \"2026.8.99\" is not known");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "schema", pom = "src/test/resources/valid/pom.xml")
    void writesNothingIntoADirectoryOfOthers(SchemaMojo mojo) throws Exception {
        fixture(mojo, "valid");
        Files.writeString(directory.resolve("mine.json"), "{}");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("openclaw.schema.directory is " + directory);
        assertThat(directory.toFile().list()).containsExactly("mine.json");
    }

    @Test
    @InjectMojo(goal = "schema", pom = "src/test/resources/valid/pom.xml")
    void writesNothingWhenSkipped(SchemaMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid").set("skipSchema", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.schema.skip is set");
        assertThat(directory).isEmptyDirectory();
    }

    private JsonNode schema(String name) throws IOException {
        return JsonTree.parse(Files.readString(directory.resolve(name)));
    }

    private MojoFixture fixture(SchemaMojo mojo, String project) throws IllegalAccessException {
        return new MojoFixture(mojo, project).set("schemaDirectory", directory.toFile());
    }
}
