package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class RenderMojoTest {

    @TempDir
    private Path directory;

    @Test
    @InjectMojo(goal = "render", pom = "src/test/resources/broken/pom.xml")
    void doesNothingWhenSkipped(RenderMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken").set("skipRender", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.render.skip is set");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "render", pom = "src/test/resources/broken/pom.xml")
    void rendersNothingOfADescriptorWithErrors(RenderMojo mojo) throws Exception {
        fixture(mojo, "broken");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "render", pom = "src/test/resources/valid/pom.xml")
    void namesAValuesFileThatDoesNotExist(RenderMojo mojo) throws Exception {
        fixture(mojo, "valid").set("valuesFiles", List.of(new File("src/test/resources/valid/prod.yaml")));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The values file prod.yaml does not exist: correct openclaw.render.valuesFiles");
    }

    private MojoFixture fixture(RenderMojo mojo, String project) throws IllegalAccessException {
        return new MojoFixture(mojo, project)
                .set("renderDirectory", directory.resolve("manifests").toFile());
    }
}
