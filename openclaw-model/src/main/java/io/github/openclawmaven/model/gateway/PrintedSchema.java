package io.github.openclawmaven.model.gateway;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The schema that {@code openclaw config schema} prints. It describes the config after the defaults were filled in, while the
 * gateway asks for less; and it was merged from parts whose references mean the part's own definitions. This reads it so that it
 * accepts what the gateway accepts. What it cannot read it lets pass.
 */
final class PrintedSchema implements Subtrees {
    private static final String SCHEME = "printed:";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> MAPS = Set.of("properties", "patternProperties");
    private static final Set<String> SCHEMAS = Set.of(
            "additionalItems",
            "additionalProperties",
            "allOf",
            "anyOf",
            "contains",
            "else",
            "if",
            "items",
            "not",
            "oneOf",
            "propertyNames",
            "then");
    private static final Set<String> LIMITS = Set.of(
            "enum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "type",
            "uniqueItems");

    private final JsonNode printed;
    private final List<JsonPointer> referred = new ArrayList<>(List.of(JsonPointer.empty()));

    private PrintedSchema(JsonNode printed) {
        this.printed = printed;
    }

    /** The check that the schema describes. */
    static SchemaCheck check(JsonNode printed) {
        return new SchemaCheck(SCHEME + 0, new PrintedSchema(printed));
    }

    @Override
    public synchronized JsonNode at(String uri) {
        JsonPointer pointer = referred.get(Integer.parseInt(uri.substring(SCHEME.length())));
        return read(pointer, printed.at(pointer));
    }

    private JsonNode read(JsonPointer place, JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode read = NODES.objectNode();
        if (schema.path("$ref").isTextual()) {
            return reference(place, schema.get("$ref").textValue(), read);
        }
        schema.properties().forEach(entry -> {
            String keyword = entry.getKey();
            JsonNode value = entry.getValue();
            JsonPointer at = place.appendProperty(keyword);
            if (MAPS.contains(keyword)) {
                ObjectNode map = read.putObject(keyword);
                value.properties()
                        .forEach(it -> map.set(it.getKey(), read(at.appendProperty(it.getKey()), it.getValue())));
            } else if (SCHEMAS.contains(keyword)) {
                read.set(keyword, value.isArray() ? list(at, value) : read(at, value));
            } else if (LIMITS.contains(keyword) || keyword.equals("pattern") && isReadable(value)) {
                read.set(keyword, value);
            } else if (keyword.equals("const")) {
                read.putArray("enum").add(value);
            } else if (keyword.equals("required")) {
                read.set(keyword, withoutDefault(value, schema.path("properties")));
            }
        });
        // What the values say already.
        return read.has("enum") ? read.without("type") : read;
    }

    private ArrayNode list(JsonPointer place, JsonNode schemas) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < schemas.size(); i++) {
            list.add(read(place.appendIndex(i), schemas.get(i)));
        }
        return list;
    }

    private static ArrayNode withoutDefault(JsonNode required, JsonNode properties) {
        ArrayNode left = NODES.arrayNode();
        required.forEach(key -> {
            if (!properties.path(key.asText()).has("default")) {
                left.add(key);
            }
        });
        return left;
    }

    /** Looks for the definition where the reference stands, then in each schema around it. */
    private ObjectNode reference(JsonPointer place, String reference, ObjectNode read) {
        for (JsonPointer around = place; around != null && reference.startsWith("#/"); around = around.head()) {
            JsonPointer target = around.append(JsonPointer.compile(reference.substring(1)));
            if (printed.at(target).isObject() && !target.equals(place)) {
                if (!referred.contains(target)) {
                    referred.add(target);
                }
                return read.put("$ref", SCHEME + referred.indexOf(target));
            }
        }
        return read;
    }

    /** JavaScript's patterns are not all patterns here. */
    private static boolean isReadable(JsonNode pattern) {
        try {
            Pattern.compile(pattern.asText());
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
