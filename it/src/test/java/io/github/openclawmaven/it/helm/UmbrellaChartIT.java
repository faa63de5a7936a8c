package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.github.openclawmaven.it.maven.ConsumerProject;
import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UmbrellaChartIT extends HelmTest {

    @Test
    void rendersTheChartThatMavenDeployed() {
        Path repository = directory.resolve("repository");
        ProjectDirectory chart = ProjectDirectory.chartAt(directory.resolve("chart"), "part");
        ConsumerProject consumer = ConsumerProject.at(directory.resolve("consumer"), repository, "part");
        MavenBuild.of(chart).deployTo(repository).run().assertSuccess();
        MavenBuild.of(consumer.project()).goals("generate-resources").run().assertSuccess();

        Manifests manifests =
                Manifests.parse(template(consumer.umbrella(), "part: {image: {registry: registry.example.com}}"));

        assertThat(gateway(manifests).getImage()).startsWith("registry.example.com/");
        assertThat(manifests.one(Deployment.class).getMetadata().getName()).isEqualTo(RELEASE + "-part");
    }
}
