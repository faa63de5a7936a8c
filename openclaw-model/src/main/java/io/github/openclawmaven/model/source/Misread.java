package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wrote and nobody understood. It has been reported; to call it missing would report the consequence of that.
 *
 * @param values where they stand that do not fit their places
 * @param meant keys of the map that stands there which were mistyped, or written beside the map that they belong into
 */
public record Misread(Set<Position> values, Map<Position, Set<String>> meant) {

    /**
     * Of what was wrong already when it was read; those who read on add to it.
     *
     * @param wrong where it stands
     */
    public Misread(Set<Position> wrong) {
        this(new HashSet<>(wrong), new HashMap<>());
    }

    public void add(SourceNode value) {
        values.add(value.position());
    }

    public void add(MapNode around, String key) {
        meant.computeIfAbsent(around.position(), map -> new HashSet<>()).add(key);
    }

    /** Whether a key of a map was meant by another. */
    public boolean isMeant(MapNode around, String key) {
        return meant.getOrDefault(around.position(), Set.of()).contains(key);
    }

    /** Whether a value was written that nobody understood. */
    public boolean holdsAt(SourceNode value) {
        return values.contains(value.position());
    }

    /** Whether something at a path, in it or in its way was not understood. */
    public boolean at(SourceTree tree, SourcePath path) {
        SourceNode node = tree.root();
        for (String segment : path.segments()) {
            Optional<SourceNode> child = SourceTree.child(node, segment);
            if (child.isEmpty()) {
                return values.contains(node.position()) || node instanceof MapNode map && isMeant(map, segment);
            }
            node = child.get();
        }
        return !(values.isEmpty() && meant.isEmpty()) && holds(node);
    }

    private boolean holds(SourceNode node) {
        if (values.contains(node.position()) || meant.containsKey(node.position())) {
            return true;
        }
        if (node instanceof MapNode map) {
            return map.entries().values().stream().anyMatch(entry -> holds(entry.value()));
        }
        return node instanceof ListNode list && list.items().stream().anyMatch(this::holds);
    }
}
