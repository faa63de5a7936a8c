package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which charts of a build are pushed, and when. */
class ReactorPushIT {

    /** The goal where no POM names the plugin. */
    private static final String PUSH =
            "io.github.openclawmaven:openclaw-maven-plugin:" + ProjectDirectory.VERSION + ":push";

    @TempDir
    Path temporary;

    private Path charts;
    private ProjectDirectory reactor;

    @BeforeEach
    void write() {
        charts = temporary.resolve("charts");
        reactor = ProjectDirectory.reactorAt(temporary.resolve("reactor"), List.of("alpha", "beta", "gamma"));
    }

    @Test
    void aBuildOfSomeModulesPushesThese() {
        build("-pl", "alpha,gamma").run().assertSuccess();

        assertThat(pushed(charts)).containsExactly("alpha-1.2.0.tgz", "gamma-1.2.0.tgz");
    }

    @ParameterizedTest
    @EnumSource
    void aPushCalledByHandIsOneOfAllModules(MavenDistribution distribution) {
        MavenBuild.of(reactor)
                .with(distribution)
                .goals("package", PUSH)
                .property("openclaw.push.url", charts)
                .run()
                .assertSuccess();

        assertThat(pushed(charts)).containsExactly("alpha-1.2.0.tgz", "beta-1.2.0.tgz", "gamma-1.2.0.tgz");
    }

    @Test
    void aPushThatFailsInTheMiddleSaysWhichWereMadeAndWhichWereNot() throws IOException {
        build("-pl", "beta").run().assertSuccess();
        byte[] published = Files.readAllBytes(charts.resolve("beta-1.2.0.tgz"));
        reactor.in("beta").file("src/main/openclaw/agents/main/AGENTS.md", "Be brief.\n");

        MavenResult result = build().run().assertFailure();

        assertThat(result.log())
                .contains(
                        "beta: beta 1.2.0 is published already, with other content: ",
                        "Pushed before: alpha. Not pushed: beta, gamma.")
                .doesNotContain("at io.github.openclawmaven");
        assertThat(pushed(charts)).containsExactly("alpha-1.2.0.tgz", "beta-1.2.0.tgz");
        assertThat(charts.resolve("beta-1.2.0.tgz")).hasBinaryContent(published);
    }

    @Test
    void modulesThatPushNothingDoNotHoldUpTheOthers() {
        reactor.in("alpha")
                .replace(
                        "pom.xml",
                        "<build>",
                        "<properties><openclaw.push.skip>true</openclaw.push.skip></properties><build>");
        reactor.in("gamma")
                .file(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example.it</groupId>
                          <artifactId>gamma</artifactId>
                          <version>1.2</version>
                          <packaging>pom</packaging>
                        </project>
                        """);

        build().run().assertSuccess();

        assertThat(pushed(charts)).containsExactly("beta-1.2.0.tgz");
    }

    @Test
    void twoModulesOfOneArtifactIdAreBothPushed() {
        reactor.in("gamma")
                .replace("pom.xml", "<groupId>com.example.it</groupId>", "<groupId>com.example.other</groupId>")
                .replace("pom.xml", "<artifactId>gamma</artifactId>", "<artifactId>alpha</artifactId>");

        build().run().assertSuccess();

        assertThat(pushed(charts)).containsExactly("alpha-1.2.0.tgz", "beta-1.2.0.tgz", "gamma-1.2.0.tgz");
    }

    @Test
    void eachExecutionPushesInItsPhaseAndInOrder() {
        for (String module : List.of("alpha", "beta", "gamma")) {
            reactor.in(module)
                    .replace(
                            "pom.xml",
                            "<extensions>true</extensions>",
                            "<extensions>true</extensions><executions>" + execution("staged", "verify")
                                    + execution("first", "deploy") + execution("second", "deploy") + "</executions>");
        }

        MavenBuild.of(reactor).goals("verify").run().assertSuccess();
        assertThat(pushed(charts.resolve("staged")))
                .containsExactly("alpha-1.2.0.tgz", "beta-1.2.0.tgz", "gamma-1.2.0.tgz");
        assertThat(charts.resolve("first")).doesNotExist();

        MavenResult deployed = MavenBuild.of(reactor)
                .deployTo(temporary.resolve("repository"))
                .run()
                .assertSuccess();
        assertThat(deployed.lines().stream()
                        .filter(line -> line.startsWith("[INFO] Pushed "))
                        .map(line -> line.replaceFirst(".*/charts/(.*)-1.2.0.tgz.*", "$1")))
                .containsExactly(
                        "first/alpha", "first/beta", "first/gamma", "second/alpha", "second/beta", "second/gamma");
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsPushedWithoutAProject(MavenDistribution distribution) throws IOException {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "alone");
        MavenBuild.of(project).goals("package").run().assertSuccess();
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Files.copy(project.target().resolve("alone-1.2.0.tgz"), empty.resolve("alone.tgz"));

        MavenBuild.of(new ProjectDirectory(empty))
                .with(distribution)
                .goals(PUSH)
                .property("openclaw.push.chart", "alone.tgz")
                .property("openclaw.push.url", charts)
                .run()
                .assertSuccess();

        assertThat(pushed(charts)).containsExactly("alone-1.2.0.tgz");
    }

    private MavenBuild build(String... options) {
        return MavenBuild.of(reactor)
                .deployTo(temporary.resolve("repository"))
                .goals(options)
                .property("openclaw.push.url", charts);
    }

    private String execution(String id, String phase) {
        return "<execution><id>" + id + "</id><phase>" + phase
                + "</phase><goals><goal>push</goal></goals><configuration><url>" + charts.resolve(id)
                + "</url></configuration></execution>";
    }

    private static List<String> pushed(Path directory) {
        return new FileTree(directory)
                .contents().keySet().stream()
                        .filter(name -> name.endsWith(".tgz"))
                        .sorted()
                        .toList();
    }
}
