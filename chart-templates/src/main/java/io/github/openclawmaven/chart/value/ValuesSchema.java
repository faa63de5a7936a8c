package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes values.schema.json: draft-07, which Helm reads, and no unknown key at any level of ours. */
public final class ValuesSchema {

    /** Sorted, since {@link java.util.Map#of} has no order of its own. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String PROPERTIES = "properties";

    private ValuesSchema() {}

    /** The schema of these values. A chart that this one is a part of may set {@code global} and {@code enabled}. */
    public static String of(List<Value> values) {
        ObjectNode schema = MAPPER.createObjectNode().put("$schema", "http://json-schema.org/draft-07/schema#");
        describe(schema, values);
        ObjectNode properties = (ObjectNode) schema.get(PROPERTIES);
        properties.withObjectProperty("global").remove("additionalProperties");
        properties.putObject("enabled").put("type", "boolean").put("description", "Read by a parent chart");
        return print(schema);
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
                property.setAll((ObjectNode) MAPPER.valueToTree(setting.type().schema()));
            }
        }
    }

    private static String print(ObjectNode schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
