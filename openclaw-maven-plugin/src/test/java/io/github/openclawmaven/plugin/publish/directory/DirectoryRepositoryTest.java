package io.github.openclawmaven.plugin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a directory takes. */
class DirectoryRepositoryTest extends ChartDirectoryTest {

    @Test
    void putsTheChartBesideTheIndexThatListsIt() throws Exception {
        ChartUpload upload = SampleChart.signed(SampleChart.upload("acme", "1.0.0+b"), "signature");

        Publication publication = publish(upload);

        assertThat(publication)
                .isEqualTo(new Publication(
                        charts().resolve("acme-1.0.0+b.tgz").toString(),
                        "sha256:" + upload.chart().sha256(),
                        true));
        assertThat(publication.location()).isEqualTo(repository("").destination(upload));
        assertThat(files())
                .containsOnlyKeys(".index.yaml.lock", "acme-1.0.0+b.tgz", "acme-1.0.0+b.tgz.prov", "index.yaml");
        assertThat(files()).containsEntry("acme-1.0.0+b.tgz", upload.chart().content());
        assertThat(index()).contains("    - \"acme-1.0.0+b.tgz\"\n").contains("created: \"2026-11-25T09:30:00Z\"");
    }

    @Test
    void namesTheAddressUnderWhichTheDirectoryIsServedWhereThatIsGiven() throws Exception {
        repository("https://charts.acme.example/stable").publish(SampleChart.upload("acme", "1.0.0"));

        assertThat(index()).contains("- \"https://charts.acme.example/stable/acme-1.0.0.tgz\"\n");
    }

    @Test
    void leavesTheSameBytesAlone() throws Exception {
        ChartUpload upload = SampleChart.signed(SampleChart.upload("acme", "1.0.0"), "signature");
        publish(upload);
        Map<String, Content> before = files();

        assertThat(publish(SampleChart.signed(upload, "made a second later")).uploaded())
                .isFalse();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void completesAnUploadThatWasInterrupted() throws Exception {
        ChartUpload upload = SampleChart.upload("acme", "1.0.0");
        Files.createDirectories(charts());
        Files.write(charts().resolve("acme-1.0.0.tgz"), upload.chart().content().bytes());

        assertThat(publish(upload).uploaded()).isTrue();
        assertThat(index()).contains(upload.chart().sha256());
    }

    @Test
    void bringsBackAChartThatIsListedButGone() throws Exception {
        publish(SampleChart.upload("acme", "1.0.0"));
        Files.delete(charts().resolve("acme-1.0.0.tgz"));

        assertThat(publish(SampleChart.upload("acme", "1.0.0")).uploaded()).isTrue();
        assertThat(files()).containsKey("acme-1.0.0.tgz");
    }

    @Test
    void addsASignatureToAChartThatHasNone() throws Exception {
        publish(SampleChart.upload("acme", "1.0.0"));

        assertThat(publish(SampleChart.signed(SampleChart.upload("acme", "1.0.0"), "late"))
                        .uploaded())
                .isTrue();
        assertThat(files()).containsEntry("acme-1.0.0.tgz.prov", Content.of("late"));
    }

    @Test
    void replacesASnapshotWithItsSignature() throws Exception {
        publish(SampleChart.signed(SampleChart.upload("acme", "1.0.0-SNAPSHOT"), "first"));
        ChartUpload second = SampleChart.signed(SampleChart.upload("acme", "1.0.0-SNAPSHOT", "changed"), "second");

        assertThat(publish(second).uploaded()).isTrue();
        assertThat(files())
                .containsEntry("acme-1.0.0-SNAPSHOT.tgz", second.chart().content())
                .containsEntry("acme-1.0.0-SNAPSHOT.tgz.prov", Content.of("second"));
        assertThat(index()).contains(second.chart().sha256()).containsOnlyOnce("version:");
    }

    @Test
    void removesTheSignatureOfAChartThatIsReplacedByOneWithout() throws Exception {
        publish(SampleChart.signed(SampleChart.upload("acme", "1.0.0-SNAPSHOT"), "first"));

        publish(SampleChart.upload("acme", "1.0.0-SNAPSHOT", "changed"));

        assertThat(files()).doesNotContainKey("acme-1.0.0-SNAPSHOT.tgz.prov");
    }

    @Test
    void leavesTheFilesOfOthersAlone() throws Exception {
        Files.createDirectories(charts().resolve("templates"));
        for (String name : List.of(
                ".acme-1.0.0.tgz.new", ".index.yaml.new", "index.yaml.bak", "acme-0.9.0.tgz", "acme-1.0.0.tgz.asc")) {
            Files.writeString(charts().resolve(name), "mine");
        }
        Map<String, Content> before = files();

        publish(SampleChart.signed(SampleChart.upload("acme", "1.0.0"), "signature"));

        assertThat(files())
                .containsAllEntriesOf(before)
                .hasSize(before.size() + 4)
                .containsKeys(".index.yaml.lock", "acme-1.0.0.tgz", "acme-1.0.0.tgz.prov", "index.yaml");
        assertThat(charts().resolve("templates")).isEmptyDirectory();
    }

    @Test
    void readsFileUrlsAndPaths() throws Exception {
        assertThat(DirectoryRepository.directory("file:///srv/my%20charts", parent))
                .isEqualTo(Path.of("/srv/my charts"));
        assertThat(DirectoryRepository.directory("target/charts", parent)).isEqualTo(parent.resolve("target/charts"));
    }
}
