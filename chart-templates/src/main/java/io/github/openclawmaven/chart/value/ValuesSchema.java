package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import java.util.List;

/** Writes values.schema.json: draft-07, which Helm reads, and no unknown key at any level of ours. */
public final class ValuesSchema {

    private static final String PROPERTIES = "properties";

    private ValuesSchema() {}

    /** The schema of these values. A chart that this one is a part of may set {@code global} and {@code enabled}. */
    public static String of(List<Value> values) {
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("$schema", "http://json-schema.org/draft-07/schema#");
        describe(schema, values);
        ObjectNode properties = (ObjectNode) schema.get(PROPERTIES);
        properties.withObjectProperty("global").remove("additionalProperties");
        properties.putObject("enabled").put("type", "boolean").put("description", "Read by a parent chart");
        return JsonText.of(schema);
    }

    private static void describe(ObjectNode schema, List<Value> values) {
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject(PROPERTIES);
        for (Value value : values) {
            ObjectNode property = properties.putObject(value.name());
            if (!value.description().isEmpty()) {
                property.put("description", value.description());
            }
            if (value instanceof Group group) {
                describe(property, group.members());
            } else if (value instanceof Setting setting) {
                property.setAll((ObjectNode) JsonTree.of(setting.type().schema()));
            }
        }
    }
}
