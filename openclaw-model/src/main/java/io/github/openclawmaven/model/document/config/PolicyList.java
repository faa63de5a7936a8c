package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A list of tools in a policy of openclaw.json.
 *
 * @param document which has everything that the descriptor says
 * @param policy of all agents or of one, such as {@code /tools}
 * @param name {@code allow}, {@code alsoAllow}, {@code deny}
 */
record PolicyList(ConfigDocument document, JsonPointer policy, String name) {

    boolean names(String tool) {
        return items().stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .map(JsonNode::asText)
                .anyMatch(tool::equals);
    }

    boolean exists() {
        return items().isPresent();
    }

    /** Adds a tool unless it is there. */
    void add(String tool) {
        // What is no section is a finding of the schema.
        if (isSection(policy.head()) && isSection(policy) && !names(tool)) {
            ArrayNode longer = JsonNodeFactory.instance.arrayNode();
            items().ifPresent(items -> items.forEach(longer::add));
            document.set(place(), longer.add(tool));
        }
    }

    /** Adds what another list has. */
    void addAll(PolicyList other) {
        other.items().ifPresent(items -> items.forEach(item -> add(item.asText())));
    }

    private Optional<JsonNode> items() {
        return document.get(place());
    }

    private JsonPointer place() {
        return policy.appendProperty(name);
    }

    private boolean isSection(JsonPointer place) {
        return document.get(place).map(JsonNode::isObject).orElse(true);
    }
}
