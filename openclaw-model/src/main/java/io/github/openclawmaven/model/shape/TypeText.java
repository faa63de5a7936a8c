package io.github.openclawmaven.model.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A type as the tables write it: {@code text}, {@code flag}, {@code integer} and {@code any}, the name of a shape or syntax,
 * {@code [type]} for a list, {@code {type}} and {@code {syntax-of-keys:type}} for a map.
 */
final class TypeText {

    static final String DEFINITIONS = "#/definitions/";

    private static final Map<String, String> PLAIN =
            Map.of("text", "string", "flag", "boolean", "integer", "integer", "number", "number");

    private TypeText() {}

    /** Its schema. Kubernetes reads null as a key that is not there, and Helm as one whose default goes. */
    static ObjectNode schema(String type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type.equals("any")) {
            return schema;
        }
        if (type.startsWith("[")) {
            typed(schema, "array").set("items", schema(inner(type)));
            return schema;
        }
        if (type.startsWith("{")) {
            return map(typed(schema, "object"), inner(type));
        }
        return PLAIN.containsKey(type) ? typed(schema, PLAIN.get(type)) : schema.put("$ref", DEFINITIONS + type);
    }

    private static ObjectNode map(ObjectNode schema, String type) {
        int colon = type.indexOf(':');
        if (colon < 0) {
            return schema.set("additionalProperties", schema(type));
        }
        Syntax keys = Syntax.named(type.substring(0, colon)).orElseThrow();
        ObjectNode values = schema(type.substring(colon + 1));
        keys.known().forEach(known -> schema.withObjectProperty("properties").set(known, values));
        schema.putObject("patternProperties").set(keys.whole(), values);
        return schema.put("additionalProperties", false).put("$comment", keys.words());
    }

    private static ObjectNode typed(ObjectNode schema, String type) {
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static String inner(String type) {
        return type.substring(1, type.length() - 1);
    }
}
