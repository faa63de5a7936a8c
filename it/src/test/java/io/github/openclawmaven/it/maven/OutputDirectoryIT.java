package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever directory a command line names, a build takes nothing away that it did not write. */
class OutputDirectoryIT {

    private static final String REMEDY = ". Nothing was written; name a new or empty directory, such as one in target";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "generate, outputDirectory, ., it is the base directory of the project",
        "generate, outputDirectory, '', it is the base directory of the project",
        "generate, outputDirectory, src/main/openclaw, it is the source directory",
        "generate, outputDirectory, docs, 'it holds files that this plugin did not write, such as guide.md'",
        "upgrade-report, upgrade-report.directory, ., it is the base directory of the project",
        "schema, schema.directory, ., it is the base directory of the project",
        "lint, lint.directory, src/main/openclaw, it is the source directory",
        "validate, reportsDirectory, src, it holds the source directory"
    })
    void everythingIsStillThereWhenABuildWouldTakeItsPlace(String goal, String parameter, String path, String problem) {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "kept")
                .file(".git/HEAD", "ref: refs/heads/main\n")
                .file("docs/guide.md", "# Guide\n");
        ProjectDirectory siblings = new ProjectDirectory(temporary)
                .file("project.old/notes", "mine")
                .file("project.new/notes", "mine");
        Map<String, String> before = new FileTree(siblings.path()).contents();

        MavenResult result = MavenBuild.of(project)
                .goals("openclaw:" + goal)
                .property("openclaw." + parameter, path)
                .run()
                .assertFailure();

        assertThat(result.log())
                .contains("openclaw." + parameter + " is "
                        + project.path().resolve(path).normalize() + ", but " + problem + REMEDY)
                .doesNotContain("at io.github.openclawmaven", "Wrote ");
        Map<String, String> after = new FileTree(siblings.path()).contents();
        after.keySet().removeIf(file -> file.startsWith("project/target/openclaw-reports/"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void twoBuildsOfOneProjectAtOnceBothEndWell() {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "twice");
        ProjectDirectory alone = ProjectDirectory.chartAt(temporary.resolve("alone"), "twice");
        MavenBuild.of(alone).goals("package", "openclaw:upgrade-report").run().assertSuccess();

        List<CompletableFuture<MavenResult>> builds = List.of(start(project), start(project));

        builds.forEach(build -> build.join().assertSuccess());
        assertThat(new FileTree(project.target()).contents())
                .isNotEmpty()
                .isEqualTo(new FileTree(alone.target()).contents());
    }

    private static CompletableFuture<MavenResult> start(ProjectDirectory project) {
        return CompletableFuture.supplyAsync(() -> MavenBuild.of(project)
                .goals("package", "openclaw:upgrade-report")
                .run());
    }
}
