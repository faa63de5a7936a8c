package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkipIT {

    @TempDir
    Path temporary;

    @Test
    void allGoalsAtOnceLeaveNothingBehind() {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "skipped");

        MavenResult result = MavenBuild.of(project)
                .goals("package", "openclaw:validate")
                .property("openclaw.skip", true)
                .run()
                .assertSuccess();

        assertThat(result.lines().stream().filter(line -> line.equals("[INFO] Skipped: openclaw.skip is set")))
                .hasSize(3);
        assertThat(project.target()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "generate, target/openclaw, target/skipped-1.2.0.tgz",
        "package, target/skipped-1.2.0.tgz, target/openclaw"
    })
    void oneGoalLeavesOutItsOwnFilesOnly(String goal, String missing, String present) {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "skipped");

        MavenResult result = MavenBuild.of(project)
                .goals("package")
                .property("openclaw." + goal + ".skip", true)
                .run()
                .assertSuccess();

        assertThat(result.lines()).containsOnlyOnce("[INFO] Skipped: openclaw." + goal + ".skip is set");
        assertThat(project.path().resolve(missing)).doesNotExist();
        assertThat(project.path().resolve(present)).exists();
    }
}
