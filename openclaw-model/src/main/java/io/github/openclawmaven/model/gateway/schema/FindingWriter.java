package io.github.openclawmaven.model.gateway.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts failures into words, without any value of the config. */
final class FindingWriter {
    private static final Map<String, String> TYPES = Map.of(
            "array", "a list",
            "boolean", "true or false",
            "integer", "a whole number",
            "null", "null",
            "number", "a number",
            "object", "an object",
            "string", "a string");

    private final JsonNode config;

    FindingWriter(JsonNode config) {
        this.config = config;
    }

    List<SchemaFinding> write(Failure failure) {
        String pointer = failure.pointer();
        return switch (failure.keyword()) {
            case "additionalProperties" -> List.of(
                    unknownKey(pointer, keys(failure.schema().path("properties")), failure.comment()));
            case "type" -> List.of(
                    wrongType(pointer, texts(failure.demand()), taking(failure.schema(), config.at(pointer))));
            case "enum" -> List.of(notAllowed(pointer, texts(failure.demand())));
            case "required" -> missing(pointer, texts(failure.demand()), failure.comment());
            default -> List.of(other(pointer, failure.comment().isEmpty() ? demand(failure) : commented(failure)));
        };
    }

    SchemaFinding wrongType(String pointer, Collection<String> types) {
        return wrongType(pointer, types, "");
    }

    private SchemaFinding wrongType(String pointer, Collection<String> types, String remedy) {
        String expected = String.join(" or ", types.stream().map(TYPES::get).toList());
        return new SchemaFinding(
                pointer,
                Kind.WRONG_TYPE,
                "expected " + expected + ", found " + found(pointer) + remedy,
                List.copyOf(types));
    }

    /** Where releases made a map of a word: the key in it that takes the word. What an enumeration holds is no secret. */
    private static String taking(JsonNode schema, JsonNode word) {
        return schema.path("properties")
                .propertyStream()
                .filter(property ->
                        property.getValue().path("enum").valueStream().anyMatch(word::equals))
                .map(property -> "; write {" + property.getKey() + ": " + word.asText() + "}")
                .findFirst()
                .orElse("");
    }

    SchemaFinding notAllowed(String pointer, Collection<String> values) {
        String expected = (values.size() == 1 ? "expected " : "expected one of ")
                + String.join(
                        ", ",
                        values.stream()
                                .filter(value -> !value.isEmpty() && !value.equals("null"))
                                .toList());
        return new SchemaFinding(pointer, Kind.NOT_ALLOWED, expected, List.copyOf(values));
    }

    private static SchemaFinding unknownKey(String pointer, List<String> known, String expected) {
        String key = JsonPointer.compile(pointer).last().getMatchingProperty();
        String demand = expected.isEmpty() ? "" : ": expected " + expected;
        return new SchemaFinding(pointer, Kind.UNKNOWN_KEY, "unknown key \"" + key + "\"" + demand, known);
    }

    private List<SchemaFinding> missing(String pointer, List<String> required, String why) {
        JsonNode object = config.at(pointer);
        String because = why.isEmpty() ? "" : ": " + why;
        return required.stream()
                .filter(key -> !object.has(key))
                .map(key -> new SchemaFinding(
                        pointer, Kind.MISSING, "the key \"" + key + "\" is missing" + because, List.of(key)))
                .toList();
    }

    private static SchemaFinding other(String pointer, String message) {
        return new SchemaFinding(pointer, Kind.OTHER, message, List.of());
    }

    /** What the schema itself says: of a single value what it is, of keys that depend on each other how. */
    private static String commented(Failure failure) {
        return (failure.schema().has("pattern") ? "expected " : "") + failure.comment();
    }

    private static String demand(Failure failure) {
        String limit = failure.demand().asText();
        return switch (failure.keyword()) {
            case "pattern" -> "expected a string that matches " + limit;
            case "minimum" -> "expected at least " + limit;
            case "maximum" -> "expected at most " + limit;
            case "exclusiveMinimum" -> "expected more than " + limit;
            case "exclusiveMaximum" -> "expected less than " + limit;
            case "minLength" -> "expected at least " + limit + " characters";
            case "maxLength" -> "expected at most " + limit + " characters";
            case "minItems" -> "expected at least " + limit + " entries";
            case "maxItems" -> "expected at most " + limit + " entries";
            case "minProperties" -> "expected at least " + limit + " keys";
            case "maxProperties" -> "expected at most " + limit + " keys";
            case "uniqueItems" -> "expected no entry twice";
            case "not" -> "this combination of keys is not accepted";
            case "oneOf" -> "expected exactly one of several forms, found more than one";
            default -> "not accepted";
        };
    }

    private String found(String pointer) {
        JsonNode value = config.at(pointer);
        return switch (value.getNodeType()) {
            case ARRAY -> TYPES.get("array");
            case BOOLEAN -> TYPES.get("boolean");
            case NULL -> TYPES.get("null");
            case NUMBER -> TYPES.get(value.isIntegralNumber() ? "integer" : "number");
            case STRING -> TYPES.get("string");
            default -> TYPES.get("object");
        };
    }

    private static List<String> keys(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode node) {
        Stream<JsonNode> nodes = node.isArray() ? node.valueStream() : Stream.of(node);
        return nodes.map(JsonNode::asText).toList();
    }
}
