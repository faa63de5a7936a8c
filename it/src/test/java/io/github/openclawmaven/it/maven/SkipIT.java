package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkipIT {

    @TempDir
    Path temporary;

    private ProjectDirectory project;
    private Path charts;

    @BeforeEach
    void write() {
        project = ProjectDirectory.chartAt(temporary.resolve("project"), "skipped");
        charts = temporary.resolve("charts");
    }

    @Test
    void allGoalsAtOnceLeaveNothingBehind() {
        MavenResult result = build("package", "openclaw:validate", "openclaw:lint", "openclaw:sign", "openclaw:push")
                .property("openclaw.skip", true)
                .run()
                .assertSuccess();

        assertThat(skipped(result, "openclaw.skip")).isEqualTo(6);
        assertThat(project.target()).doesNotExist();
        assertThat(charts).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "generate, target/openclaw, target/skipped-1.2.0.tgz",
        "package, target/skipped-1.2.0.tgz, target/openclaw"
    })
    void oneGoalLeavesOutItsOwnFilesOnly(String goal, String missing, String present) {
        MavenResult result = build("package")
                .property("openclaw." + goal + ".skip", true)
                .run()
                .assertSuccess();

        assertThat(skipped(result, "openclaw." + goal + ".skip")).isOne();
        assertThat(project.path().resolve(missing)).doesNotExist();
        assertThat(project.path().resolve(present)).exists();
    }

    @Test
    void goalsThatCheckSignAndPublishAreLeftOutOneByOne() {
        MavenResult result = build("package", "openclaw:validate", "openclaw:lint", "openclaw:sign", "openclaw:push")
                .property("openclaw.validate.skip", true)
                .property("openclaw.lint.skip", true)
                .property("openclaw.sign.skip", true)
                .property("openclaw.push.skip", true)
                .run()
                .assertSuccess();

        assertThat(skipped(result, "openclaw.validate.skip")).isOne();
        assertThat(skipped(result, "openclaw.lint.skip")).isOne();
        assertThat(skipped(result, "openclaw.sign.skip")).isOne();
        assertThat(skipped(result, "openclaw.push.skip")).isOne();
        assertThat(project.target().resolve("openclaw-lint")).doesNotExist();
        assertThat(project.target().resolve("skipped-1.2.0.tgz.prov")).doesNotExist();
        assertThat(project.target().resolve("skipped-1.2.0.tgz")).exists();
        assertThat(charts).doesNotExist();
    }

    private MavenBuild build(String... goals) {
        return MavenBuild.of(project).goals(goals).property("openclaw.push.url", charts);
    }

    private static long skipped(MavenResult result, String property) {
        return result.lines().stream()
                .filter(line -> line.equals("[INFO] Skipped: " + property + " is set"))
                .count();
    }
}
