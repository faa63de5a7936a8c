package io.github.openclawmaven.model.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What may be asked of a field of a shape: {@code +field} that it is there and not empty, {@code -field} that it is not,
 * {@code 1field} that it is a list of one, {@code field=this|that} that it has one of these values.
 */
final class Condition {

    private Condition() {}

    /**
     * The schema of an object of which all this is true.
     *
     * @param words what to say of a field that does not fit; empty: nothing
     */
    static ObjectNode all(List<String> conditions, String words) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        conditions.forEach(condition -> add(condition, words, schema));
        return words.isEmpty() ? schema : schema.put("$comment", words);
    }

    private static void add(String condition, String words, ObjectNode schema) {
        int equals = condition.indexOf('=');
        String field = equals < 0 ? condition.substring(1) : condition.substring(0, equals);
        ObjectNode property = schema.withObjectProperty("properties").putObject(field);
        if (condition.startsWith("-")) {
            property.put("maxLength", 0).put("maxItems", 0).put("maxProperties", 0);
        } else {
            schema.withArrayProperty("required").add(field);
            if (equals < 0) {
                property.put("minLength", 1).put("minItems", 1).putObject("not").put("type", "null");
                if (condition.startsWith("1")) {
                    property.put("maxItems", 1);
                }
            } else {
                ArrayNode values = property.putArray("enum");
                List.of(condition.substring(equals + 1).split("\\|")).forEach(values::add);
            }
        }
        if (!words.isEmpty()) {
            property.put("$comment", words);
        }
    }
}
