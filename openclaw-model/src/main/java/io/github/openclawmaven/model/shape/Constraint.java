package io.github.openclawmaven.model.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One demand of the API server's validation: a row of {@code constraints.txt}, which lists what there is.
 *
 * @param shape whose demand it is
 * @param field of the shape, or empty
 * @param kind of demand
 * @param arguments of the kind
 * @param words why, for people; may be empty
 */
record Constraint(String shape, String field, String kind, List<String> arguments, String words) {

    private static final String EMPTY = "empty";
    private static final String OPEN = "-";

    private static final Map<String, List<Constraint>> ALL =
            TableFile.rows(Constraint.class, "constraints.txt").stream()
                    .map(Constraint::of)
                    .collect(Collectors.groupingBy(Constraint::shape));

    private static Constraint of(String row) {
        String[] halves = row.split(" : ", 2);
        List<String> cells = Arrays.asList(halves[0].trim().split(" +"));
        String[] target = cells.get(0).split("\\.", 2);
        return new Constraint(
                target[0],
                target.length > 1 ? target[1] : "",
                cells.get(1),
                List.copyOf(cells.subList(2, cells.size())),
                halves.length > 1 ? halves[1] : "");
    }

    /** The demands on a shape, in the order of the table. */
    static List<Constraint> on(String shape) {
        return ALL.getOrDefault(shape, List.of());
    }

    /** Writes the demand into the schema of its shape. */
    void writeInto(ObjectNode schema) {
        ObjectNode properties = schema.withObjectProperty("properties");
        if (!field.isEmpty() && !properties.has(field)) {
            throw new IllegalArgumentException(shape + " has no " + field);
        }
        switch (kind) {
            case "as" -> properties.set(field, TypeText.schema(arguments.get(0)));
            case "required" -> arguments.forEach(schema.withArrayProperty("required")::add);
            case "one-of" -> words(items(properties.withObjectProperty(field)).putArray("enum"));
            case "range" -> limits(properties.withObjectProperty(field), "minimum", "maximum");
            case "items" -> limits(properties.withObjectProperty(field), "minItems", "maxItems");
            case "keys" -> limits(schema, "minProperties", "maxProperties");
            case "exactly-one" -> arguments.forEach(key -> schema.withArrayProperty("oneOf")
                    .addObject()
                    .putArray("required")
                    .add(key));
            case "if" -> schema.withArrayProperty("allOf").add(implication());
            default -> throw new IllegalArgumentException("no such demand: " + kind);
        }
    }

    /** A demand on a list is one on each of its items. */
    private static ObjectNode items(ObjectNode property) {
        return property.path("items").isObject() ? (ObjectNode) property.get("items") : property;
    }

    private void words(ArrayNode accepted) {
        arguments.forEach(word -> accepted.add(word.equals(EMPTY) ? "" : word));
        accepted.addNull();
    }

    private void limits(ObjectNode schema, String least, String most) {
        if (!arguments.get(0).equals(OPEN)) {
            schema.put(least, Long.parseLong(arguments.get(0)));
        }
        if (!arguments.get(1).equals(OPEN)) {
            schema.put(most, Long.parseLong(arguments.get(1)));
        }
    }

    private ObjectNode implication() {
        int then = arguments.indexOf("then");
        ObjectNode implication = JsonNodeFactory.instance.objectNode();
        implication.set("if", Condition.all(arguments.subList(0, then), ""));
        implication.set("then", Condition.all(arguments.subList(then + 1, arguments.size()), words));
        return implication;
    }
}
