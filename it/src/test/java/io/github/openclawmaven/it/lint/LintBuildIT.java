package io.github.openclawmaven.it.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.MavenDistribution;
import io.github.openclawmaven.it.maven.MavenResult;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Maven itself resolves Helm and lints with it. */
class LintBuildIT {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TODAYS")
    void lintsWithEveryMavenAndOfflineOnceThePartsAreThere(MavenDistribution distribution) {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("Grüße an alle"), "linted");
        project.file("prod values.yaml", "storage: {size: 50Gi}\n");
        MavenBuild.of(project).with(distribution).goals("openclaw:lint").run().assertSuccess();

        MavenResult result = MavenBuild.of(project)
                .with(distribution)
                .goals("--offline", "openclaw:lint")
                .property("openclaw.lint.valuesFiles", "prod values.yaml")
                .property("openclaw.lint.kubeVersion", "1.33.0")
                .run()
                .assertSuccess();

        assertThat(result.warnings()).isEmpty();
        assertThat(result.lines())
                .filteredOn(line -> line.startsWith("[INFO] Linted "))
                .singleElement()
                .asString()
                .startsWith("[INFO] Linted the chart linted with Helm v3.")
                .contains(" for Kubernetes 1.33.0: the defaults and 3 values files, ")
                .endsWith(" objects, no findings");
    }

    @Test
    void saysWhatTheChartDemandsOfAnOldCluster() {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary, "linted");

        MavenResult result = MavenBuild.of(project)
                .goals("openclaw:lint")
                .property("openclaw.lint.kubeVersion", "1.20.0")
                .run()
                .assertFailure();

        assertThat(result.log())
                .contains("error OC7002: ", "kubeVersion: >=1.25.0-0", "The chart linted has ")
                .doesNotContain("\tat ");
    }
}
