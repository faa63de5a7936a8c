package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.MavenDistribution;
import io.github.openclawmaven.it.maven.MavenResult;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three environments of one project, in one build. */
class EnvironmentsIT {

    private static final List<String> CHARTS = List.of("fleet-dev", "fleet-test", "fleet-live");
    private static final List<String> ENVIRONMENTS = List.of("dev", "test", "prod");

    @TempDir
    Path temporary;

    private ProjectDirectory project;
    private Path repository;

    @BeforeEach
    void write() {
        repository = temporary.resolve("repository");
        project = ProjectDirectory.chartAt(temporary.resolve("project"), "fleet")
                .file("src/main/openclaw/openclaw-dev.yaml", "description: For those who write it.\n")
                .file("src/main/openclaw/openclaw-test.yaml", "env: {STAGE: test}\n")
                .file(
                        "src/main/openclaw/openclaw-prod.yaml",
                        "name: fleet-live\nkubernetes: {labels: {stage: production}}\n")
                .replace(
                        "pom.xml",
                        "<build>",
                        "<properties><openclaw.environments>dev,test,prod</openclaw.environments></properties><build>")
                .replace(
                        "pom.xml",
                        "<extensions>true</extensions>",
                        "<extensions>true</extensions><executions><execution><goals><goal>lint</goal></goals>"
                                + "</execution></executions>");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TODAYS")
    void areGeneratedLintedDeployedAndPushedAndThenLeftAlone(MavenDistribution distribution) throws Exception {
        try (DockerRegistry registry =
                DockerRegistry.open(temporary.resolve("registry")).start()) {
            MavenResult first = build(registry, distribution).run().assertSuccess();
            MavenResult second = build(registry, distribution).run().assertSuccess();

            for (int index = 0; index < CHARTS.size(); index++) {
                String chart = CHARTS.get(index);
                String environment = ENVIRONMENTS.get(index);
                assertThat(first.log())
                        .contains(
                                "Wrote target/openclaw/" + environment + " for the gateway ",
                                "Wrote target/" + chart + "-1.2.0.tgz, environment " + environment,
                                "Linted the chart " + chart + ", environment " + environment + " with Helm ")
                        .containsPattern("Pushed " + registry.url() + "/" + chart
                                + ":1\\.2\\.0 \\(sha256:[0-9a-f]+\\), environment " + environment);
                assertThat(second.log())
                        .contains(
                                "Unchanged: target/openclaw/" + environment + " for the gateway ",
                                "Unchanged: target/" + chart + "-1.2.0.tgz, environment " + environment,
                                "Already there: " + registry.url() + "/" + chart + ":1.2.0 (sha256:");
                byte[] archive = Files.readAllBytes(project.target().resolve(chart + "-1.2.0.tgz"));
                assertThat(new HelmPull(temporary.resolve("helm-" + chart), Optional.empty())
                                .pull(registry.url() + "/" + chart, "1.2.0"))
                        .isEqualTo(archive);
                assertThat(deployed("fleet-1.2-" + environment + ".tgz")).hasBinaryContent(archive);
            }
            assertThat(deployed("fleet-1.2.tgz"))
                    .hasSameBinaryContentAs(project.target().resolve("fleet-dev-1.2.0.tgz"));
            assertThat(first.warnings()).isEmpty();
        }
    }

    @Test
    void eachOfThemIsTheSameAlone() {
        MavenBuild.of(project).goals("package").run().assertSuccess();
        FileTree together = new FileTree(project.target().resolve("openclaw/prod"));
        var files = together.contents();

        MavenBuild.of(project)
                .goals("package")
                .property("openclaw.environments", "prod")
                .run()
                .assertSuccess();

        var alone = new FileTree(project.target().resolve("openclaw")).contents();
        alone.keySet().removeIf(name -> name.startsWith(".openclaw-output"));
        assertThat(alone).isEqualTo(files);
    }

    @Test
    void aMistypedPropertyOnTheCommandLineEndsTheBuild() {
        MavenResult result = MavenBuild.of(project)
                .goals("package")
                .property("openclaw.env", "prod")
                .run()
                .assertFailure();

        assertThat(result.log())
                .contains("-Dopenclaw.env is no property of openclaw-maven-plugin, and no POM declares it: did you mean"
                        + " -Dopenclaw.environment?");
        assertThat(project.target().resolve("openclaw")).doesNotExist();
    }

    private MavenBuild build(DockerRegistry registry, MavenDistribution distribution) {
        return MavenBuild.of(project)
                .with(distribution)
                .deployTo(repository)
                .property("openclaw.push.url", registry.url());
    }

    private Path deployed(String file) {
        return repository.resolve("com/example/it/fleet/1.2").resolve(file);
    }
}
