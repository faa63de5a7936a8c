package io.github.openclawmaven.it.registry;

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

/** Small charts, and large ones. */
final class Charts {

    private static final int MIB = 1024 * 1024;

    private Charts() {}

    /** @param note makes charts of one version different */
    static ChartUpload chart(String version, String note) {
        return packed(version, Content.of(note));
    }

    /** Too large for what a connection keeps in its buffers. */
    static ChartUpload large(String version) {
        byte[] noise = new byte[32 * MIB];
        new Random(1).nextBytes(noise);
        return packed(version, Content.of(noise));
    }

    private static ChartUpload packed(String version, Content file) {
        String yaml = "apiVersion: v2\nname: acme\nversion: \"" + version + "\"\ndescription: Greets\n";
        ChartTree tree = new ChartTree("acme", Map.of("Chart.yaml", Content.of(yaml), "files/note", file));
        try {
            return new ChartUpload(ChartArchiveReader.read(ChartArchive.of(tree, Instant.EPOCH)), Optional.empty());
        } catch (InvalidChartException e) {
            throw new IllegalStateException(e);
        }
    }
}
