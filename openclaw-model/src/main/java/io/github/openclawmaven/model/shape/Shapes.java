package io.github.openclawmaven.model.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The shapes of Kubernetes 1.35 as JSON Schema draft-07: no field that it does not have, no value that it refuses. */
public final class Shapes {

    private Shapes() {}

    /** What {@code shapes.txt} holds, which syntaxes do without. */
    private static final class Fields {
        static final Map<String, Map<String, String>> ALL = TableFile.rows(Shapes.class, "shapes.txt").stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0], Fields::of));

        private static Map<String, String> of(String[] row) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : Arrays.asList(row).subList(1, row.length)) {
                int equals = field.indexOf('=');
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
            return fields;
        }
    }

    /**
     * The schema of a type; it refers to definitions.
     *
     * @param type as the tables write it, such as {@code [Toleration]} or {@code {label-key:label-value}}
     */
    public static ObjectNode schema(String type) {
        return TypeText.schema(type);
    }

    /** The name of the definition that a schema refers to. */
    public static String referred(JsonNode schema) {
        return schema.path("$ref").asText().substring(TypeText.DEFINITIONS.length());
    }

    /** All that a schema refers to, directly or by others, by name. */
    public static SortedMap<String, ObjectNode> definitions(JsonNode schema) {
        SortedMap<String, ObjectNode> definitions = new TreeMap<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(schema);
        while (!open.isEmpty()) {
            for (JsonNode node : open.remove().findValues("$ref")) {
                String name = node.asText().substring(TypeText.DEFINITIONS.length());
                if (!definitions.containsKey(name)) {
                    ObjectNode definition = definition(name);
                    definitions.put(name, definition);
                    open.add(definition);
                }
            }
        }
        return definitions;
    }

    /** The schema of a type with all that it refers to, for what has no key without a value. */
    public static ObjectNode document(String type) {
        ObjectNode document = nullable(type);
        withoutNull(document);
        return document;
    }

    /** The schema of a type with all that it refers to; a key may be null, which the cluster reads as one that is not there. */
    public static ObjectNode nullable(String type) {
        ObjectNode schema = schema(type);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("allOf").add(schema);
        document.putObject("definitions").setAll(definitions(schema));
        return document;
    }

    private static void withoutNull(JsonNode node) {
        if (node instanceof ArrayNode list) {
            for (int index = list.size() - 1; index >= 0; index--) {
                if (list.get(index).isNull() || list.get(index).asText().equals("null")) {
                    list.remove(index);
                }
            }
        }
        node.forEach(Shapes::withoutNull);
    }

    private static ObjectNode definition(String name) {
        return Syntax.named(name).map(Syntax::schema).orElseGet(() -> shape(name));
    }

    private static ObjectNode shape(String name) {
        if (!Fields.ALL.containsKey(name)) {
            throw new IllegalArgumentException("no such shape: " + name);
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("type").add("object").add("null");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        Fields.ALL.get(name).forEach((field, type) -> properties.set(field, TypeText.schema(type)));
        Constraint.on(name).forEach(constraint -> constraint.writeInto(schema));
        return schema;
    }
}
