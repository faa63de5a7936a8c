package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfflineIT {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void buildsAndInstallsOnceThePartsAreThere(MavenDistribution distribution) {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "offline");
        MavenBuild.of(project).with(distribution).goals("install").run().assertSuccess();

        MavenResult result = MavenBuild.of(project)
                .with(distribution)
                .goals("--offline", "openclaw:validate", "install", "openclaw:help")
                .run()
                .assertSuccess();

        assertThat(result.log())
                .contains("offline is valid for the gateway 2026.9.6", "Unchanged: target/offline-1.2.0.tgz");
    }
}
