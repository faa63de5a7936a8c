package io.github.openclawmaven.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.GenerateMojo;
import io.github.openclawmaven.plugin.MojoFixture;
import io.github.openclawmaven.plugin.ValidateMojo;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class DescriptorMojoTest {

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/warned/pom.xml")
    void printsAFindingOnceInABuild(GenerateMojo generate) throws Exception {
        Map<Object, Object> build = new HashMap<>();

        assertThat(logged(generate, build)).anyMatch(line -> line.startsWith("[WARNING] "));
        assertThat(logged(generate, build)).noneMatch(line -> line.startsWith("[WARNING] "));
    }

    @Test
    @InjectMojo(goal = "generate", pom = "src/test/resources/warned/pom.xml")
    void compilesAgainForAnotherRelease(GenerateMojo generate) throws Exception {
        Map<Object, Object> build = new HashMap<>();
        logged(generate, build);
        MojoFixture other = fixture(generate, build).set("release", "2026.2.26");

        generate.execute();

        assertThat(other.logged()).last().asString().contains("for the gateway 2026.2.26");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "src/test/resources/valid/pom.xml")
    void hasNothingToDoInAProjectThatOnlyHoldsOthersTogether(ValidateMojo validate) throws Exception {
        MojoFixture fixture = new MojoFixture(validate, "valid").set("descriptor", "none.yaml");
        fixture.project().getModel().addModule("assistant");

        validate.execute();

        assertThat(fixture.logged())
                .containsExactly("[INFO] Nothing to do: no src/main/openclaw/none.yaml beside the modules");
    }

    private List<String> logged(GenerateMojo mojo, Map<Object, Object> build) throws Exception {
        MojoFixture fixture = fixture(mojo, build);
        mojo.execute();
        return fixture.logged();
    }

    private MojoFixture fixture(GenerateMojo mojo, Map<Object, Object> build) throws IllegalAccessException {
        MojoFixture fixture = new MojoFixture(mojo, "warned")
                .set("outputDirectory", directory.resolve("openclaw").toFile());
        mojo.setPluginContext(build);
        return fixture;
    }
}
