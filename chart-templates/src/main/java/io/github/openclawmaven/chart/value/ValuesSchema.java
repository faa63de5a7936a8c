package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.shape.Shapes;
import java.util.List;

/**
 * Writes values.schema.json: draft-07, which Helm reads, and no unknown key at any level, those of Kubernetes' own shapes
 * included. Null takes a default away, wherever the chart can do without one.
 */
public final class ValuesSchema {

    private static final String PROPERTIES = "properties";
    private static final String TYPE = "type";

    private ValuesSchema() {}

    /** The schema of these values. A chart that this one is a part of may set {@code global} and {@code enabled}. */
    public static String of(List<Value> values) {
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("$schema", "http://json-schema.org/draft-07/schema#");
        describe(schema, values);
        ObjectNode properties = (ObjectNode) schema.get(PROPERTIES);
        ObjectNode global = properties.withObjectProperty("global");
        global.remove("additionalProperties");
        global.path(PROPERTIES).fieldNames().forEachRemaining(name -> global.withObjectProperty("patternProperties")
                .put(MisspelledKey.of(name), false));
        properties.putObject("enabled").put(TYPE, "boolean").put("description", "Read by a parent chart");
        schema.putObject("definitions").setAll(Shapes.definitions(schema));
        return JsonText.of(schema);
    }

    /** @return whether one of the values must be there */
    private static boolean describe(ObjectNode schema, List<Value> values) {
        schema.put(TYPE, "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject(PROPERTIES);
        ArrayNode needed = JsonNodeFactory.instance.arrayNode();
        for (Value value : values) {
            ObjectNode property = properties.putObject(value.name());
            if (!value.description().isEmpty()) {
                property.put("description", value.description());
            }
            if (isNeeded(property, value)) {
                needed.add(value.name());
            } else {
                takeNull(property);
            }
        }
        if (!needed.isEmpty()) {
            schema.set("required", needed);
        }
        return !needed.isEmpty();
    }

    private static boolean isNeeded(ObjectNode property, Value value) {
        if (value instanceof Group group) {
            return describe(property, group.members());
        }
        SettingType type = ((Setting) value).type();
        property.setAll(type.schema());
        return type.isNeeded();
    }

    private static void takeNull(ObjectNode property) {
        JsonNode type = property.path(TYPE);
        if (type instanceof TextNode) {
            property.putArray(TYPE).add(type).add("null");
        }
        if (property.path("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }
}
