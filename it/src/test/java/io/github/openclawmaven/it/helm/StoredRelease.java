package io.github.openclawmaven.it.helm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.chart.ChartTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What Helm 3 and 4 write into the Secret of a release: JSON of the chart and its manifest, compressed, in Base64. */
final class StoredRelease {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StoredRelease() {}

    /** In bytes. */
    static long size(ChartTree chart, String manifest) throws IOException {
        ObjectNode release = NODES.objectNode().put("name", chart.name());
        ArrayNode templates = NODES.arrayNode();
        ArrayNode files = NODES.arrayNode();
        chart.files().forEach((path, content) -> (path.startsWith("templates/") ? templates : files)
                .addObject()
                .put("name", path)
                .put("data", content.bytes()));
        release.putObject("chart").<ObjectNode>set("templates", templates).set("files", files);
        release.put("manifest", manifest);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new BestCompression(bytes)) {
            gzip.write(new ObjectMapper().writeValueAsBytes(release));
        }
        return (bytes.size() + 2) / 3 * 4L;
    }

    private static final class BestCompression extends GZIPOutputStream {

        BestCompression(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
