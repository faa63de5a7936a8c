package io.github.openclawmaven.it.repository;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.archive.ChartArchive;
import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.InvalidChartException;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A chart of one ConfigMap. */
final class SmallChart {

    private SmallChart() {}

    /** @param note what the ConfigMap says */
    static ChartUpload upload(String name, String version, String note) {
        ChartTree tree = new ChartTree(
                name,
                Map.of(
                        "Chart.yaml",
                        Content.of("apiVersion: v2\nname: " + name + "\nversion: " + version
                                + "\nappVersion: \"1.10\"\ndescription: \"on: {{ y }} # 1\"\n"),
                        "templates/note.yaml",
                        Content.of("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: note}\ndata: {note: " + note
                                + "}\n")));
        try {
            return new ChartUpload(
                    ChartArchiveReader.read(ChartArchive.of(tree, Instant.parse("2026-11-25T08:00:00Z"))),
                    Optional.empty());
        } catch (InvalidChartException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
