package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OciRegistryIT extends RegistryTest {

    private static final ChartUpload SIGNED = new ChartUpload(
            SmallChart.upload("acme", "1.2.0", "a").chart(),
            Optional.of(Content.of("-----BEGIN PGP SIGNED MESSAGE-----\n")));

    @Test
    void takesAChartThatHelmPullsBackByteForByte() throws Exception {
        try (DockerRegistry registry = open()) {
            ChartUpload upload = SmallChart.upload("acme", "1.2.0+build.5", "a");

            Publication publication = push(registry, NOBODY, upload);

            assertThat(publication.uploaded()).isTrue();
            assertThat(publication.location()).isEqualTo(registry.url() + "/acme:1.2.0_build.5");
            assertThat(helm().pull(registry.url() + "/acme", "1.2.0+build.5"))
                    .isEqualTo(upload.chart().content().bytes());
        }
    }

    @Test
    void keepsTheProvenanceToo() throws Exception {
        try (DockerRegistry registry = open()) {
            assertSigned(registry, push(registry, NOBODY, SIGNED));
        }
    }

    @Test
    void keepsAProvenanceThatComesLater() throws Exception {
        try (DockerRegistry registry = open()) {
            push(registry, NOBODY, new ChartUpload(SIGNED.chart(), Optional.empty()));

            assertSigned(registry, push(registry, NOBODY, SIGNED));
        }
    }

    private void assertSigned(DockerRegistry registry, Publication publication) throws IOException {
        assertThat(publication.uploaded()).isTrue();
        assertThat(new String(registry.blob(publication.digest().substring("sha256:".length()))))
                .contains("application/vnd.cncf.helm.chart.provenance.v1.prov");
        assertThat(helm().pull(registry.url() + "/acme", "1.2.0"))
                .isEqualTo(SIGNED.chart().content().bytes());
    }

    @Test
    void getsTheSameManifestForTheSameChart() throws Exception {
        try (DockerRegistry first = open();
                DockerRegistry second =
                        DockerRegistry.open(directory.resolve("second")).start()) {
            assertThat(push(first, NOBODY, SmallChart.upload("acme", "1.2.0", "a"))
                            .digest())
                    .isEqualTo(push(second, NOBODY, SmallChart.upload("acme", "1.2.0", "a"))
                            .digest());
        }
    }

    @Test
    void isLeftAloneWhenTheVersionIsThereWithTheSameBytes() throws Exception {
        try (DockerRegistry registry = open()) {
            Publication first = push(registry, NOBODY, SmallChart.upload("acme", "1.2.0", "a"));
            var files = registry.files();

            Publication second = push(registry, NOBODY, SmallChart.upload("acme", "1.2.0", "a"));

            assertThat(second).isEqualTo(new Publication(first.location(), first.digest(), false));
            assertThat(registry.files()).isEqualTo(files);
        }
    }

    @Test
    void isLeftAloneAndSaysSoWhenTheVersionIsThereWithOtherBytes() throws Exception {
        try (DockerRegistry registry = open()) {
            ChartUpload there = SmallChart.upload("acme", "1.2.0", "a");
            ChartUpload other = SmallChart.upload("acme", "1.2.0", "b");
            push(registry, NOBODY, there);
            var files = registry.files();

            assertThatThrownBy(() -> push(registry, NOBODY, other))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith("acme 1.2.0 is published already, with other content: " + registry.url()
                            + "/acme:1.2.0, sha256:" + there.chart().sha256());
            assertThat(registry.files()).isEqualTo(files);
        }
    }

    @Test
    void takesASnapshotAgainAndAgain() throws Exception {
        try (DockerRegistry registry = open()) {
            ChartUpload newer = SmallChart.upload("acme", "1.2.0-SNAPSHOT", "b");
            push(registry, NOBODY, SmallChart.upload("acme", "1.2.0-SNAPSHOT", "a"));

            assertThat(push(registry, NOBODY, newer).uploaded()).isTrue();

            assertThat(helm().pull(registry.url() + "/acme", "1.2.0-SNAPSHOT"))
                    .isEqualTo(newer.chart().content().bytes());
        }
    }

    private DockerRegistry open() throws IOException {
        return DockerRegistry.open(directory.resolve("registry")).start();
    }

    @Test
    void inTheMiddleOfAnUploadCanBePushedToAgain() throws Exception {
        try (DockerRegistry registry =
                DockerRegistry.open(directory.resolve("registry")).start()) {
            ChartUpload upload = SmallChart.large("acme", "1.2.0");

            assertThatThrownBy(() -> push(registry, SETTINGS.withRetries(1), NOBODY, upload, line -> {
                        progress.add(line);
                        registry.kill();
                    }))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith("http://" + registry.host() + " cannot be reached: connection refused")
                    .hasMessageEndingWith(", after 2 tries; run the build again when it is well");
            assertThat(progress).first().asString().startsWith("sent 10 % of ");

            registry.start();
            assertThat(push(registry, NOBODY, upload).uploaded()).isTrue();
            assertThat(registry.blob(upload.chart().sha256()))
                    .isEqualTo(upload.chart().content().bytes());
        }
    }

    @Test
    void atFirstGetsTheChartWhenItIsBack() throws Exception {
        try (DockerRegistry registry = DockerRegistry.open(directory.resolve("registry"))) {
            ChartUpload upload = SmallChart.upload("acme", "1.2.0", "a");

            Publication publication = push(registry, SETTINGS, NOBODY, upload, line -> {
                progress.add(line);
                registry.start();
            });

            assertThat(publication.uploaded()).isTrue();
            assertThat(progress)
                    .singleElement()
                    .asString()
                    .contains(" cannot be reached: connection refused", "; trying again in 1 s (1 of 4)");
        }
    }
}
