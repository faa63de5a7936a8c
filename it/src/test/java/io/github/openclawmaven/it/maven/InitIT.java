package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A directory without a POM, where a project begins. */
class InitIT {

    private static final String GOAL =
            "io.github.openclawmaven:openclaw-maven-plugin:" + ProjectDirectory.VERSION + ":init";

    @TempDir
    private Path root;

    /** One platform and release each; what else there is, a unit test compiles. */
    @ParameterizedTest
    @CsvSource({"TODAYS, kubernetes, 2026.9.6, slack", "OLDEST, openshift, 2026.2.26, discord"})
    void whatItWritesIsLinted(MavenDistribution distribution, String platform, String release, String channel)
            throws IOException {
        ProjectDirectory project = new ProjectDirectory(Files.createDirectory(root.resolve("acme-bots")));
        MavenBuild.of(project)
                .with(distribution)
                .goals(GOAL)
                .property("platform", platform)
                .property("release", release)
                .property("channel", channel)
                .run()
                .assertSuccess();

        MavenResult result =
                MavenBuild.of(project).with(distribution).goals("verify").run().assertSuccess();

        assertThat(result.warnings()).isEmpty();
        assertThat(result.log()).contains("for the gateway " + release);
        assertThat(project.target().resolve("acme-bots-1.0.0.tgz")).exists();
    }

    @Test
    void isDoneOnceInAReactorAndLeavesWhatIsThere() throws IOException {
        ProjectDirectory reactor = ProjectDirectory.reactorAt(root.resolve("reactor"), List.of("one", "two"));
        String pom = Files.readString(reactor.path().resolve("pom.xml"));

        MavenResult first = MavenBuild.of(reactor).goals(GOAL).run().assertSuccess();
        Map<String, FileTime> written = new FileTree(reactor.path()).times();
        MavenResult second = MavenBuild.of(reactor).goals(GOAL).run().assertSuccess();

        assertThat(reactor.path().resolve("pom.xml")).hasContent(pom);
        assertThat(first.lines()).contains("[INFO]               <goal>generate</goal>");
        assertThat(reactor.path().resolve("src/main/openclaw/openclaw.yaml"))
                .content()
                .contains("name: reactor\n");
        assertThat(reactor.path().resolve("one/src/schema")).doesNotExist();
        assertThat(second.lines()).contains("[INFO] Nothing was written: all of it is there");
        assertThat(new FileTree(reactor.path()).times()).isEqualTo(written);
    }
}
