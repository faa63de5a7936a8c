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

/** The keys that the schema of a chart's values names. */
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
        JsonNode node = schema;
        for (String segment : path.segments()) {
            node = node.path("properties").path(segment);
        }
        List<String> keys = new ArrayList<>();
        node.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
