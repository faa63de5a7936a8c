package io.github.openclawmaven.plugin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryRepositoryTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:30:00Z"));
    private static final int WRITERS = 16;

    @TempDir
    Path parent;

    @Nested
    class Accepted {

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

            assertThat(publish(SampleChart.signed(upload, "made a second later"))
                            .uploaded())
                    .isFalse();
            assertThat(files()).isEqualTo(before);
        }

        @Test
        void completesAnUploadThatWasInterrupted() throws Exception {
            ChartUpload upload = SampleChart.upload("acme", "1.0.0");
            Files.createDirectories(charts());
            Files.write(
                    charts().resolve("acme-1.0.0.tgz"), upload.chart().content().bytes());

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
                    ".acme-1.0.0.tgz.new",
                    ".index.yaml.new",
                    "index.yaml.bak",
                    "acme-0.9.0.tgz",
                    "acme-1.0.0.tgz.asc")) {
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
            assertThat(DirectoryRepository.directory("target/charts", parent))
                    .isEqualTo(parent.resolve("target/charts"));
        }
    }

    @Nested
    class Refused {

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

    @Test
    void losesNothingOfWhatManyThreadsPublishAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CountDownLatch start = new CountDownLatch(WRITERS);
            List<Future<Publication>> results = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                ChartUpload upload = SampleChart.upload("chart" + i % 4, "1." + i + ".0");
                Callable<Publication> publisher = () -> {
                    start.countDown();
                    start.await();
                    return publish(upload);
                };
                results.add(threads.submit(publisher));
            }
            for (Future<Publication> result : results) {
                assertThat(result.get().uploaded()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        RepositoryIndex index = RepositoryIndex.read(Optional.of(Content.of(index())), "index.yaml");
        for (int i = 0; i < WRITERS; i++) {
            ChartUpload upload = SampleChart.upload("chart" + i % 4, "1." + i + ".0");
            assertThat(index.digest(upload.chart())).contains(upload.chart().sha256());
            assertThat(files())
                    .containsEntry(upload.chart().fileName(), upload.chart().content());
        }
        assertThat(files()).hasSize(WRITERS + 2);
    }

    private Path charts() {
        return parent.resolve("charts");
    }

    private DirectoryRepository repository(String prefix) {
        return new DirectoryRepository(charts(), prefix, CLOCK);
    }

    private Publication publish(ChartUpload upload) throws PublishException {
        return repository("").publish(upload);
    }

    private String index() throws IOException {
        return Files.readString(charts().resolve("index.yaml"));
    }

    private Map<String, Content> files() throws IOException {
        Map<String, Content> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(charts())) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Content.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
