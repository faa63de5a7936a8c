package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalBuildIT {

    @TempDir
    Path temporary;

    @Test
    void rewritesNothingWhenNothingChanged() {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "unchanged");
        MavenBuild.of(project).goals("package").run().assertSuccess();
        var written = new FileTree(project.target()).times();

        MavenResult second = MavenBuild.of(project).goals("package").run().assertSuccess();

        assertThat(second.log()).contains("Unchanged: target/openclaw for", "Unchanged: target/unchanged-1.2.0.tgz");
        assertThat(new FileTree(project.target()).times()).isNotEmpty().isEqualTo(written);
    }
}
