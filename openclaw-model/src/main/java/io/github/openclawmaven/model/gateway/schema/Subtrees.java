package io.github.openclawmaven.model.gateway.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Where the parts of a schema are that it refers to. */
public interface Subtrees {

    /** The part that a reference names. */
    JsonNode at(String uri);

    /** The node itself, or the part that it only refers to. */
    default JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? at(node.get("$ref").textValue()) : node;
    }
}
