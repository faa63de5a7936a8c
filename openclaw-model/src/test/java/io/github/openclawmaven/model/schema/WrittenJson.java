package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What is written as an editor sees it: as JSON, keys without a value too. */
final class WrittenJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WrittenJson() {}

    static JsonNode of(SourceNode node) {
        if (node instanceof MapNode map) {
            ObjectNode object = NODES.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            ArrayNode array = NODES.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.kind()) {
            case INTEGER -> NODES.numberNode(new BigInteger(scalar.text()));
            case NUMBER -> NODES.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NULL -> NODES.nullNode();
            case STRING -> NODES.textNode(scalar.text());
        };
    }
}
