package io.github.openclawmaven.model.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wrote and nobody understood. It has been reported; to call it missing would report the consequence of that.
 * Nodes are told apart by identity, since the same text may stand in several places.
 */
public final class Misread {

    private final Set<SourceNode> values = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<SourceNode, Set<String>> meant = new IdentityHashMap<>();

    /** A value that does not fit its place. */
    public void add(SourceNode value) {
        values.add(value);
    }

    /** A key of a map that was meant: mistyped, or written beside the map that it belongs into. */
    public void add(MapNode around, String key) {
        meant.computeIfAbsent(around, map -> new HashSet<>()).add(key);
    }

    /** Whether a key of a map was meant by another. */
    public boolean isMeant(MapNode around, String key) {
        return meant.getOrDefault(around, Set.of()).contains(key);
    }

    /** Whether something at a path, in it or in its way was not understood. */
    public boolean at(SourceTree tree, SourcePath path) {
        SourceNode node = tree.root();
        for (String segment : path.segments()) {
            Optional<SourceNode> child = SourceTree.child(node, segment);
            if (child.isEmpty()) {
                return values.contains(node) || node instanceof MapNode map && isMeant(map, segment);
            }
            node = child.get();
        }
        return holds(node);
    }

    private boolean holds(SourceNode node) {
        if (values.contains(node)) {
            return true;
        }
        if (node instanceof MapNode map) {
            return meant.containsKey(map) || map.entries().values().stream().anyMatch(entry -> holds(entry.value()));
        }
        return node instanceof ListNode list && list.items().stream().anyMatch(this::holds);
    }
}
