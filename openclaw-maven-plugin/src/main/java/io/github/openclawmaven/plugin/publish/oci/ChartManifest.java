package io.github.openclawmaven.plugin.publish.oci;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A chart as Helm keeps it in a registry: its {@code Chart.yaml}, the archive, and its provenance. */
final class ChartManifest {

    static final String MEDIA_TYPE = "application/vnd.oci.image.manifest.v1+json";

    static final String CHART = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
    static final String PROVENANCE = "application/vnd.cncf.helm.chart.provenance.v1.prov";

    private static final String CONFIG = "application/vnd.cncf.helm.config.v1+json";

    private ChartManifest() {}

    /** What the manifest refers to, to be uploaded before it: {@code Chart.yaml} as JSON first. */
    static List<Blob> blobs(ChartUpload upload) {
        return Stream.of(
                        Optional.of(new Blob(
                                CONFIG, Content.of(JsonText.line(upload.chart().metadata())))),
                        Optional.of(chart(upload)),
                        upload.provenance().map(content -> new Blob(PROVENANCE, content)))
                .flatMap(Optional::stream)
                .toList();
    }

    static Blob chart(ChartUpload upload) {
        return new Blob(CHART, upload.chart().content());
    }

    /** The same bytes for the same upload. */
    static Blob of(ChartUpload upload) {
        List<JsonNode> descriptors =
                blobs(upload).stream().map(Blob::descriptor).toList();
        Map<String, Object> annotations =
                new LinkedHashMap<>(ChartAnnotations.of(upload.chart().metadata()));
        JsonNode manifest = JsonTree.of(Map.of("annotations", annotations));
        return new Blob(
                MEDIA_TYPE,
                Content.of("{\"schemaVersion\":2,\"mediaType\":\"" + MEDIA_TYPE + "\",\"config\":"
                        + JsonText.line(descriptors.get(0)) + ",\"layers\":"
                        + descriptors.subList(1, descriptors.size()).stream()
                                .map(JsonText::line)
                                .toList()
                        + "," + JsonText.line(manifest).substring(1)));
    }
}
