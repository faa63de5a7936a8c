package io.github.openclawmaven.model.gateway.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Follows a path of keys through a schema. */
final class SchemaWalk {
    private final Subtrees subtrees;

    SchemaWalk(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    boolean names(JsonNode schema, List<String> keys) {
        JsonNode here = subtrees.resolved(schema);
        if (keys.isEmpty()) {
            return true;
        }
        JsonNode property = here.path("properties").path(keys.get(0));
        List<String> rest = keys.subList(1, keys.size());
        return !property.isMissingNode() && names(property, rest)
                || entries(here).anyMatch(entry -> names(entry, rest))
                || forms(here).anyMatch(form -> names(form, keys));
    }

    /** The schemas of what a map or list holds under any key or index. */
    private static Stream<JsonNode> entries(JsonNode schema) {
        return Stream.of(schema.path("additionalProperties"), schema.path("items"))
                .filter(JsonNode::isObject);
    }

    private static Stream<JsonNode> forms(JsonNode schema) {
        return Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(union -> schema.path(union).valueStream());
    }
}
