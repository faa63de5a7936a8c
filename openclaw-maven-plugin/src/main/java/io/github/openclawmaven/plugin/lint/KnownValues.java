package io.github.openclawmaven.plugin.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the schema of a chart's values says of them. */
final class KnownValues {

    private final JsonNode schema;

    private KnownValues(JsonNode schema) {
        this.schema = schema;
    }

    /** Those of a chart; none when it has no schema, or one that cannot be read, of which Helm tells. */
    static KnownValues of(ChartTree chart) {
        return new KnownValues(Optional.ofNullable(chart.files().get("values.schema.json"))
                .flatMap(content -> content.text())
                .map(KnownValues::read)
                .orElse(MissingNode.getInstance()));
    }

    private static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The keys that a value may have. */
    List<String> below(SourcePath path) {
        List<String> keys = new ArrayList<>();
        at(path).path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** What the schema says that a value, or each key of a map, is; empty where it says nothing. */
    String words(SourcePath path) {
        return at(path).path("$comment").asText();
    }

    private JsonNode at(SourcePath path) {
        JsonNode node = schema;
        for (String segment : path.segments()) {
            node = resolved(child(node, segment));
        }
        return node;
    }

    private static JsonNode child(JsonNode node, String segment) {
        JsonNode property = node.path("properties").path(segment);
        return Stream.concat(
                        Stream.of(property),
                        Stream.of("patternProperties", "items", "additionalProperties")
                                .map(node::path)
                                .flatMap(below -> below.has("$ref") || below.has("type")
                                        ? Stream.of(below)
                                        : below.valueStream()))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
    }
}
