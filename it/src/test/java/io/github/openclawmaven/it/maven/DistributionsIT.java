package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistributionsIT {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void buildsTheExampleWithoutAWarning(MavenDistribution distribution) {
        ProjectDirectory example = ProjectDirectory.exampleAt(temporary);

        MavenResult result =
                MavenBuild.of(example).with(distribution).goals("package").run().assertSuccess();

        assertThat(result.warnings()).isEmpty();
        assertThat(result.log()).contains("Wrote target/openclaw for the gateway 2026.9.6, no environment (3 agents, ");
        assertThat(example.target().resolve("openclaw/chart/acme-assistant/Chart.yaml"))
                .isRegularFile();
    }
}
