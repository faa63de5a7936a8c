package io.github.openclawmaven.plugin.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private final PackagedChart chart =
            SampleChart.packed("acme", "apiVersion: v2\nname: acme\nversion: 1.2.0-SNAPSHOT\n", "");

    @Test
    void holdsMetadataAndDigestAsHelmWritesThem() {
        assertThat(new Provenance(chart, List.of("acme-1.2.0-SNAPSHOT.tgz")).text())
                .isEqualTo(
                        """
                        apiVersion: v2
                        name: acme
                        version: 1.2.0-SNAPSHOT

                        ...
                        files:
                          acme-1.2.0-SNAPSHOT.tgz: sha256:%s
                        """
                                .formatted(chart.sha256()));
    }

    @Test
    void namesTheArchiveAlsoAsAMavenRepositoryDoes() {
        assertThat(new Provenance(chart, List.of("acme-chart-1.2-SNAPSHOT.tgz")).text())
                .endsWith(
                        """
                        files:
                          acme-1.2.0-SNAPSHOT.tgz: sha256:%1$s
                          acme-chart-1.2-SNAPSHOT.tgz: sha256:%1$s
                        """
                                .formatted(chart.sha256()));
    }
}
