package io.github.openclawmaven.plugin.publish;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.archive.ChartArchive;
import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.InvalidChartException;
import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Small charts to publish. */
public final class SampleChart {

    /** When they are published. */
    public static final Instant PUBLISHED = Instant.parse("2026-11-25T09:30:00Z");

    private static final Instant MODIFIED = Instant.parse("2026-11-25T08:00:00Z");

    private SampleChart() {}

    public static PackagedChart of(String name, String version) {
        return of(name, version, "");
    }

    /** @param note makes two charts of the same version differ */
    public static PackagedChart of(String name, String version, String note) {
        return packed(name, "apiVersion: v2\nname: \"" + name + "\"\nversion: \"" + version + "\"\n", note);
    }

    /** A chart with a {@code Chart.yaml} of one's own. */
    public static PackagedChart packed(String name, String chartYaml, String note) {
        ChartTree tree = new ChartTree(
                name,
                Map.of("Chart.yaml", Content.of(chartYaml), "values.yaml", Content.of("note: \"" + note + "\"\n")));
        try {
            return ChartArchiveReader.read(ChartArchive.of(tree, MODIFIED));
        } catch (InvalidChartException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static ChartUpload upload(String name, String version) {
        return upload(name, version, "");
    }

    public static ChartUpload upload(String name, String version, String note) {
        return new ChartUpload(of(name, version, note), Optional.empty());
    }

    public static ChartUpload signed(ChartUpload upload, String signature) {
        return new ChartUpload(upload.chart(), Optional.of(Content.of(signature)));
    }
}
