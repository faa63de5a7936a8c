package io.github.openclawmaven.chart.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.source.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChartArchiveTest {

    private static final Instant MODIFIED = Instant.parse("2026-11-25T08:00:00.75Z");
    private static final String CHART_YAML =
            """
            apiVersion: v2
            name: acme
            version: 1.2.0-SNAPSHOT
            appVersion: 1.10
            deprecated: false
            """;
    private static final ChartTree CHART = new ChartTree(
            "acme",
            Map.of(
                    "values.yaml",
                    Content.of("a: b\n".repeat(20_000)),
                    "Chart.yaml",
                    Content.of(CHART_YAML),
                    "files/" + "a/".repeat(80) + "grüße.md",
                    Content.of("Hello\r\n")));

    @Test
    void putsAllFilesIntoTheDirectoryOfTheChartSortedAndWithoutOwner() throws IOException {
        List<TarArchiveEntry> entries = entries(ChartArchive.of(CHART, MODIFIED));

        assertThat(entries)
                .extracting(TarArchiveEntry::getName)
                .containsExactly("acme/Chart.yaml", "acme/files/" + "a/".repeat(80) + "grüße.md", "acme/values.yaml");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getMode()).isEqualTo(0100644);
            assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
            assertThat(entry.getUserName() + entry.getGroupName()).isEmpty();
            assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo("2026-11-25T08:00:00Z");
        });
    }

    /** Fails where another platform, library or locale gives other bytes. */
    @Test
    void givesTheSameBytesOnEveryMachine() throws Exception {
        PackagedChart packaged = ChartArchiveReader.read(ChartArchive.of(CHART, MODIFIED));

        assertThat(packaged.sha256()).isEqualTo("922da4e822da576a29bbc1132cd234cc54b57f883a38911e7eeac7ac9240bcee");
        assertThat(packaged.content().size()).isLessThan(2_000);
    }

    @Nested
    class Valid {

        @Test
        void isReadBackWithItsMetadataAsText() throws Exception {
            PackagedChart packaged = ChartArchiveReader.read(ChartArchive.of(CHART, MODIFIED));

            assertThat(packaged.fileName()).isEqualTo("acme-1.2.0-SNAPSHOT.tgz");
            assertThat(packaged.chartYaml()).isEqualTo(CHART_YAML);
            assertThat(packaged.metadata())
                    .hasToString("{\"apiVersion\":\"v2\",\"name\":\"acme\",\"version\":\"1.2.0-SNAPSHOT\","
                            + "\"appVersion\":\"1.10\",\"deprecated\":false}");
        }
    }

    @Nested
    class Invalid {

        @Test
        void isAnythingButAnArchive() {
            assertRefused(Content.of("no archive"), "it is not a gzipped tar archive: ");
        }

        @Test
        void isAnArchiveWithoutChartYaml() {
            assertRefused(archive(Map.of("sub/Chart.yaml", "name: acme")), "it holds no <name>/Chart.yaml");
        }

        @Test
        void isAChartWithoutVersionOrWithBrokenYaml() {
            assertRefused(archive(Map.of("Chart.yaml", "name: acme")), "its Chart.yaml has no version");
            assertRefused(archive(Map.of("Chart.yaml", "- acme")), "its Chart.yaml is not a map");
            assertRefused(archive(Map.of("Chart.yaml", "name: [")), "its Chart.yaml cannot be read: ");
        }

        @Test
        void isAChartWhoseFileWouldBeElsewhere() {
            assertRefused(
                    archive(Map.of("Chart.yaml", "name: ../../acme\nversion: 1.0.0")),
                    "its Chart.yaml has a name that Helm refuses: only letters, digits and . _ - + may be in it");
            assertRefused(
                    archive(Map.of("Chart.yaml", "name: acme\nversion: 1/0")),
                    "its Chart.yaml has a version that Helm refuses");
        }

        private static Content archive(Map<String, String> files) {
            Map<String, Content> contents = new TreeMap<>();
            files.forEach((path, text) -> contents.put(path, Content.of(text)));
            return ChartArchive.of(new ChartTree("acme", contents), MODIFIED);
        }

        private static void assertRefused(Content content, String message) {
            assertThatThrownBy(() -> ChartArchiveReader.read(content))
                    .isInstanceOf(InvalidChartException.class)
                    .hasMessageStartingWith(message);
        }
    }

    private static List<TarArchiveEntry> entries(Content archive) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new ByteArrayInputStream(archive.bytes())), StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
