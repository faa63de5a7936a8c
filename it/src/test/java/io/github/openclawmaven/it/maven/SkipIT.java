package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkipIT {

    @TempDir
    Path temporary;

    @Test
    void leavesNothingBehind() {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "skipped");

        MavenResult result = MavenBuild.of(project)
                .goals("generate-resources")
                .property("openclaw.skip", true)
                .run()
                .assertSuccess();

        assertThat(result.log()).contains("Skipped: openclaw.skip is set");
        assertThat(project.target()).doesNotExist();
    }
}
