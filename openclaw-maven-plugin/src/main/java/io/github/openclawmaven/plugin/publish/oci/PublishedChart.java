package io.github.openclawmaven.plugin.publish.oci;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a manifest in a registry says of the chart behind a tag.
 *
 * @param chart digest of the archive; empty when the tag is of something else
 * @param signed whether there is a provenance with it
 */
record PublishedChart(Optional<String> chart, boolean signed) {

    /** Of a digest in characters: that of SHA-512 has 135. */
    private static final int LONGEST = 135;

    static PublishedChart of(Blob manifest) {
        List<JsonNode> layers = layers(manifest.content().text().orElse(""));
        return new PublishedChart(
                digest(layers, ChartManifest.CHART),
                digest(layers, ChartManifest.PROVENANCE).isPresent());
    }

    private static List<JsonNode> layers(String manifest) {
        try {
            return StreamSupport.stream(JsonTree.parse(manifest).path("layers").spliterator(), false)
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<String> digest(List<JsonNode> layers, String mediaType) {
        return layers.stream()
                .filter(layer -> layer.path("mediaType").asText().equals(mediaType))
                .map(layer -> ConsoleText.excerpt(layer.path("digest").asText(), LONGEST))
                .findFirst();
    }
}
