package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a schema says once and refers to. */
final class Definitions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /** A reference to a definition, which is made when it is the first. */
    ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!byName.containsKey(name)) {
            byName.put(name, definition.get());
        }
        return NODES.objectNode().put("$ref", "#/definitions/" + name);
    }

    /** All that was referred to, by name. */
    ObjectNode all() {
        ObjectNode all = NODES.objectNode();
        byName.forEach(all::set);
        return all;
    }
}
