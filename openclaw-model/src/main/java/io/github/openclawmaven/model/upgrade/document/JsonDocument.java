package io.github.openclawmaven.model.upgrade.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A JSON document by the places in it. */
public final class JsonDocument {

    private final Map<Place, JsonNode> nodes = new LinkedHashMap<>();
    private final Map<Place, Value> values = new LinkedHashMap<>();

    private JsonDocument(JsonNode root, Function<JsonPointer, Optional<SourcePath>> origins) {
        add(Place.ROOT, JsonPointer.empty(), root, Optional.empty(), origins);
    }

    /**
     * Reads a document.
     *
     * @param origins the descriptor key behind a value and all in it, by JSON pointer
     */
    public static JsonDocument of(String json, Map<String, SourcePath> origins) {
        return new JsonDocument(JsonTree.parse(json), pointer -> Optional.ofNullable(origins.get(pointer.toString())));
    }

    /** A document, or a part of one, of which only the keys count. */
    public static JsonDocument of(JsonNode json) {
        return new JsonDocument(json, pointer -> Optional.empty());
    }

    /** All values that hold no others, in the document's order. */
    public Map<Place, Value> values() {
        return values;
    }

    boolean has(Place place) {
        return nodes.containsKey(place);
    }

    String shown(Place place) {
        return Place.shown(nodes.get(place));
    }

    private void add(
            Place place,
            JsonPointer pointer,
            JsonNode node,
            Optional<SourcePath> around,
            Function<JsonPointer, Optional<SourcePath>> origins) {
        Optional<SourcePath> origin = origins.apply(pointer).or(() -> around);
        nodes.put(place, node);
        if (!holdsOthers(node)) {
            values.put(place, new Value(place, node, origin));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                int item = index;
                add(
                        place.item(item),
                        pointer.appendIndex(item),
                        node.get(item),
                        origin.map(path -> path.then(item)),
                        origins);
            }
        } else {
            node.properties()
                    .forEach(entry -> add(
                            place.key(entry.getKey()),
                            pointer.appendProperty(entry.getKey()),
                            entry.getValue(),
                            origin.map(path -> path.then(entry.getKey())),
                            origins));
        }
    }

    private static boolean holdsOthers(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).anyMatch(JsonNode::isContainerNode)
                : node.isObject() && !node.isEmpty();
    }
}
