package io.github.openclawmaven.plugin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a directory refuses. */
class DirectoryRefusalTest extends ChartDirectoryTest {

    @Test
    void otherBytesUnderTheSameVersion() throws Exception {
        publish(SampleChart.upload("acme", "1.0.0"));
        Map<String, Content> before = files();

        assertRefused(
                SampleChart.upload("acme", "1.0.0", "changed"),
                "acme 1.0.0 is published already, with other content: " + charts().resolve("acme-1.0.0.tgz")
                        + ". Nothing was replaced; raise the version, or publish a -SNAPSHOT as long as it changes");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void otherBytesThatAreThereWithoutBeingListed() throws Exception {
        Files.createDirectories(charts());
        Files.writeString(charts().resolve("acme-1.0.0.tgz"), "someone's");

        assertRefused(SampleChart.upload("acme", "1.0.0"), "is published already");
        assertThat(files()).doesNotContainKey("index.yaml");
    }

    @Test
    void otherBytesThatAreListedThoughTheFileIsGone() throws Exception {
        publish(SampleChart.upload("acme", "1.0.0"));
        Files.delete(charts().resolve("acme-1.0.0.tgz"));

        assertRefused(SampleChart.upload("acme", "1.0.0", "changed"), "is published already");
        assertThat(files()).doesNotContainKey("acme-1.0.0.tgz");
    }

    @Test
    void aBrokenIndexBeforeAnythingIsWritten() throws Exception {
        Files.createDirectories(charts());
        Files.writeString(charts().resolve("index.yaml"), "entries: [");

        assertRefused(SampleChart.upload("acme", "1.0.0"), "is not YAML");
        assertThat(files()).containsOnlyKeys("index.yaml", ".index.yaml.lock");
    }

    @Test
    void aFileInTheDirectorysPlace() throws Exception {
        Files.writeString(charts(), "");

        assertRefused(SampleChart.upload("acme", "1.0.0"), charts() + " is a file; name a directory");
    }

    @Test
    void aDirectoryInTheIndexsPlace() throws Exception {
        Files.createDirectories(charts().resolve("index.yaml"));

        assertRefused(SampleChart.upload("acme", "1.0.0"), charts().resolve("index.yaml") + " cannot be read: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.yaml", "acme-1.0.0-SNAPSHOT.tgz", "acme-1.0.0-SNAPSHOT.tgz.prov"})
    void aFileThatIsALinkToElsewhere(String name) throws Exception {
        ChartUpload first = SampleChart.signed(SampleChart.upload("acme", "1.0.0-SNAPSHOT"), "first");
        publish(first);
        Path elsewhere = Files.move(charts().resolve(name), parent.resolve("elsewhere"));
        Files.createSymbolicLink(charts().resolve(name), elsewhere);
        Content before = Content.of(Files.readAllBytes(elsewhere));

        assertRefused(
                SampleChart.signed(SampleChart.upload("acme", "1.0.0-SNAPSHOT", "changed"), "second"),
                charts().resolve(name) + " is not a file but a symbolic link, and is left alone");
        assertThat(Content.of(Files.readAllBytes(elsewhere))).isEqualTo(before);
    }

    @Test
    void aUrlThatIsNoDirectory() {
        assertThatThrownBy(() -> DirectoryRepository.directory("file:charts", parent))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("file:charts is no directory")
                .hasMessageContaining("write file:///srv/charts");
    }

    private void assertRefused(ChartUpload upload, String message) {
        assertThatThrownBy(() -> publish(upload))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("Exception");
    }
}
