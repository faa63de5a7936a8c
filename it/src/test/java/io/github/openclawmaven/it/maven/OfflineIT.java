package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfflineIT {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void buildsAndInstallsOnceThePartsAreThere(MavenDistribution distribution) {
        MavenResult result = twice(distribution, "openclaw:validate", "install", "openclaw:help");

        assertThat(result.log())
                .contains("offline is valid for the gateway 2026.9.6", "Unchanged: target/offline-1.2.0.tgz");
    }

    @Test
    void lintsOnceHelmIsThere() {
        assertThat(twice(MavenDistribution.TODAYS, "openclaw:lint").log()).contains("Linted the chart offline");
    }

    /** The second time offline. */
    private MavenResult twice(MavenDistribution distribution, String... goals) {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "offline");
        MavenBuild.of(project).with(distribution).goals(goals).run().assertSuccess();
        return MavenBuild.of(project)
                .with(distribution)
                .goals("--offline")
                .goals(goals)
                .run()
                .assertSuccess();
    }

    @Test
    void aPushSaysThatItCannot() {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "offline");

        MavenResult result = MavenBuild.of(project)
                .goals("--offline", "package", "openclaw:push")
                .property("openclaw.push.url", "oci://127.0.0.1:9/charts")
                .run()
                .assertFailure();

        assertThat(result.log()).contains("Maven is offline (-o)", "oci://127.0.0.1:9/charts");
    }
}
