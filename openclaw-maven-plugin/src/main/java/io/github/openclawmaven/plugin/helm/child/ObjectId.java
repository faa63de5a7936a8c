package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which object of a chart.
 *
 * @param kind such as {@code Deployment}; empty where the object has none, as for the other two
 * @param namespace that it names
 * @param name its own
 */
public record ObjectId(String kind, String namespace, String name) {

    /** The object that a document of a manifest describes. */
    static ObjectId of(JsonNode document) {
        JsonNode metadata = document.path("metadata");
        return new ObjectId(
                document.path("kind").asText(),
                metadata.path("namespace").asText(),
                metadata.path("name").asText());
    }

    /** {@code Deployment acme}. */
    @Override
    public String toString() {
        return (kind.isEmpty() ? "an object without kind" : kind) + (name.isEmpty() ? "" : " " + name);
    }
}
