package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeployedChartIT {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void isADependencyOfAnotherProject(MavenDistribution distribution) {
        Path repository = temporary.resolve("repository");
        ProjectDirectory chart = ProjectDirectory.chartAt(temporary.resolve("chart"), "deployed");
        ConsumerProject consumer = ConsumerProject.at(temporary.resolve("consumer"), repository, "deployed");

        MavenResult deployed = MavenBuild.of(chart)
                .with(distribution)
                .deployTo(repository)
                .run()
                .assertSuccess();
        MavenBuild.of(consumer.project())
                .with(distribution)
                .goals("generate-resources")
                .run()
                .assertSuccess();

        assertThat(deployed.warnings()).isEmpty();
        assertThat(new FileTree(repository.resolve("com/example/it/deployed/1.2")).contents())
                .containsKeys("deployed-1.2.pom", "deployed-1.2.tgz", "deployed-1.2.tgz.sha1");
        assertThat(new FileTree(consumer.unpacked().resolve("deployed")).contents())
                .isEqualTo(new FileTree(chart.target().resolve("openclaw/chart/deployed")).contents());
    }
}
