package io.github.openclawmaven.plugin.publish;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import java.util.Optional;

/**
 * What goes into a repository.
 *
 * @param chart the packaged chart
 * @param provenance its {@code .prov} file, where it is signed
 */
public record ChartUpload(PackagedChart chart, Optional<Content> provenance) {

    /** Whether the version may be replaced: a snapshot, as in a Maven repository. All others are published once. */
    public boolean replaceable() {
        return chart.version().endsWith("-SNAPSHOT");
    }
}
