package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.shape.Shapes;
import java.util.List;

/**
 * What templates find where null took a default away: an empty text, list or map, and false. A number has no such thing; for
 * its absence Kubernetes has defaults.
 */
public final class EmptyValues {

    private EmptyValues() {}

    /** Each of these values that may be absent, without content, as JSON on one line. */
    public static String of(List<Value> values) {
        return JsonText.line(group(values));
    }

    private static ObjectNode group(List<Value> values) {
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        for (Value value : values) {
            if (value instanceof Group group) {
                empty.set(value.name(), group(group.members()));
            } else if (value instanceof Setting setting && !setting.type().isNeeded()) {
                add(empty, value.name(), type(setting.type().schema()));
            }
        }
        return empty;
    }

    private static String type(ObjectNode schema) {
        JsonNode described = schema.has("$ref") ? Shapes.definitions(schema).get(Shapes.referred(schema)) : schema;
        JsonNode type = described.path("type");
        return (type.isArray() ? type.get(0) : type).asText();
    }

    private static void add(ObjectNode empty, String name, String type) {
        switch (type) {
            case "string" -> empty.put(name, "");
            case "boolean" -> empty.put(name, false);
            case "array" -> empty.putArray(name);
            case "object" -> empty.putObject(name);
            default -> {
                // A number.
            }
        }
    }
}
