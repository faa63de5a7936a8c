package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What only running the gateway shows, by topic; an entry holds from its release on until the next one. */
final class Measurements {
    private final JsonNode topics = CatalogueFiles.json("measured.json");

    /** The topics as they are at the release. */
    Function<String, JsonNode> at(GatewayRelease release) {
        return topic -> StreamSupport.stream(topics.get(topic).spliterator(), false)
                .filter(entry ->
                        release.isAtLeast(GatewayRelease.of(entry.get("from").textValue())))
                .reduce((earlier, later) -> later)
                .orElse(topics.get(topic).get(0));
    }
}
