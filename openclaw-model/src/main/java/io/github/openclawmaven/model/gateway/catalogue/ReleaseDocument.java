package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.gateway.schema.Subtrees;

/**
 * What a release's package says of it, by topic.
 *
 * @param topics values, or references to them
 */
record ReleaseDocument(JsonNode topics, Subtrees subtrees) {

    /** The value of a topic that each release has. */
    JsonNode get(String topic) {
        return subtrees.resolved(topics.get(topic));
    }

    SchemaCheck schema() {
        return new SchemaCheck(topics.get("schema").get("$ref").textValue(), subtrees);
    }
}
