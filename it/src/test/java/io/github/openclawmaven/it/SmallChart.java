package io.github.openclawmaven.it;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.archive.ChartArchive;
import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.InvalidChartException;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A packaged chart of one ConfigMap. */
public final class SmallChart {

    private static final int MIB = 1024 * 1024;

    private SmallChart() {}

    /** @param note what the ConfigMap says; makes charts of one version different */
    public static ChartUpload upload(String name, String version, String note) {
        return packed(
                name,
                version,
                "templates/note.yaml",
                Content.of("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: note}\ndata: {note: " + note + "}\n"));
    }

    /** Too large for what a connection keeps in its buffers. */
    public static ChartUpload large(String name, String version) {
        byte[] noise = new byte[32 * MIB];
        new Random(1).nextBytes(noise);
        return packed(name, version, "files/noise", Content.of(noise));
    }

    private static ChartUpload packed(String name, String version, String file, Content content) {
        String yaml = "apiVersion: v2\nname: " + name + "\nversion: \"" + version
                + "\"\nappVersion: \"1.10\"\ndescription: \"- on: {{ y }} # 1 grüße\"\n";
        ChartTree tree = new ChartTree(name, Map.of("Chart.yaml", Content.of(yaml), file, content));
        try {
            return new ChartUpload(
                    ChartArchiveReader.read(ChartArchive.of(tree, Instant.parse("2026-11-25T08:00:00Z"))),
                    Optional.empty());
        } catch (InvalidChartException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
