package io.github.openclawmaven.plugin.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.util.Optional;

/** A test that adds a chart to an index. */
abstract class IndexTest {

    static final PackagedChart ACME = SampleChart.of("acme", "1.2.3");

    /** The index with ACME in it. */
    static String added(String before) throws PublishException {
        return added(Optional.of(before), ACME);
    }

    static String added(Optional<String> before, PackagedChart chart) throws PublishException {
        RepositoryIndex index = RepositoryIndex.read(before.map(Content::of), "https://charts.example/index.yaml");
        assertThat(index.add(chart, chart.fileName(), SampleChart.PUBLISHED)).isTrue();
        return index.content().text().orElseThrow();
    }
}
