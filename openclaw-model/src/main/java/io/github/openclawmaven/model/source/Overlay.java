package io.github.openclawmaven.model.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Merges an environment's file over the descriptor: maps deep, lists replaced, null deletes. */
final class Overlay {

    private Overlay() {}

    static MapNode merge(MapNode base, MapNode over) {
        Map<String, MapNode.Entry> merged = new LinkedHashMap<>(base.entries());
        for (Map.Entry<String, MapNode.Entry> entry : over.entries().entrySet()) {
            ScalarNode key = entry.getValue().key();
            SourceNode value = entry.getValue().value();
            if (value instanceof ScalarNode scalar && scalar.isNull()) {
                merged.remove(entry.getKey());
            } else if (value instanceof MapNode upper) {
                ScalarNode first = base.get(entry.getKey()).isPresent()
                        ? base.entries().get(entry.getKey()).key()
                        : key;
                merged.put(
                        entry.getKey(), new MapNode.Entry(first, merge(mapBelow(base, entry.getKey(), upper), upper)));
            } else {
                merged.put(entry.getKey(), entry.getValue());
            }
        }
        return new MapNode(merged, base.position());
    }

    private static MapNode mapBelow(MapNode base, String key, MapNode upper) {
        Optional<SourceNode> below = base.get(key);
        return below.isPresent() && below.get() instanceof MapNode map ? map : MapNode.empty(upper.position());
    }
}
