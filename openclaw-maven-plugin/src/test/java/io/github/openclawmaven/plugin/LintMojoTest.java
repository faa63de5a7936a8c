package io.github.openclawmaven.plugin;

import static org.apache.maven.api.plugin.testing.MojoExtension.getVariableValueFromObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class LintMojoTest {

    @TempDir
    private Path directory;

    @Test
    @InjectMojo(goal = "lint", pom = "src/test/resources/broken/pom.xml")
    void doesNothingWhenSkipped(LintMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken").set("skipLint", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.lint.skip is set");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "lint", pom = "src/test/resources/broken/pom.xml")
    void doesNothingWhenAllGoalsAreSkipped(LintMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken").set("skip", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.skip is set");
    }

    @Test
    @InjectMojo(goal = "lint", pom = "src/test/resources/valid/pom.xml")
    void namesAValuesFileThatDoesNotExist(LintMojo mojo) throws Exception {
        fixture(mojo, "valid").set("valuesFiles", List.of(new File("src/test/resources/valid/prod.yaml")));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The values file prod.yaml does not exist: correct openclaw.lint.valuesFiles");
    }

    @Test
    @InjectMojo(goal = "lint", pom = "src/test/resources/valid/pom.xml")
    void saysWhatToRunOnceOnlineWhenItLacksHelmOffline(LintMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid");
        DefaultRepositorySystemSession offline = MavenRepositorySystemUtils.newSession();
        RepositorySystem system = getVariableValueFromObject(mojo, "repositorySystem");
        offline.setLocalRepositoryManager(system.newLocalRepositoryManager(
                offline, new LocalRepository(directory.resolve("repository").toFile())));
        offline.setOffline(true);
        fixture.project().setPluginArtifactRepositories(List.of());
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setArtifacts(List.of());
        fixture.repositorySession(offline).set("plugin", plugin);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("com.marcnuri.helm-java:helm-java:")
                .hasMessageContaining("Maven is offline (-o)")
                .hasMessageEndingWith("Run once online: mvn openclaw:lint");
    }

    private MojoFixture fixture(LintMojo mojo, String project) throws IllegalAccessException {
        return new MojoFixture(mojo, project)
                .set("lintDirectory", directory.resolve("lint").toFile());
    }
}
