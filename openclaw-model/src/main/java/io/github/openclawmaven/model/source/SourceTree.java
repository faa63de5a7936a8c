package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import java.util.Optional;

/**
 * The whole descriptor as written: overlays merged, conventions filled in, each node still knowing its own file.
 *
 * @param suppressions what the comments of these files suppress
 */
public record SourceTree(MapNode root, Suppressions suppressions) {

    /** A tree of files whose comments suppress nothing. */
    public SourceTree(MapNode root) {
        this(root, Suppressions.NONE);
    }

    /** The node at a path, when the user wrote one. */
    public Optional<SourceNode> find(SourcePath path) {
        Optional<SourceNode> node = Optional.of(root);
        for (String segment : path.segments()) {
            node = node.flatMap(parent -> child(parent, segment));
        }
        return node;
    }

    /** The node at a path, when the user wrote one that is not null. */
    public Optional<SourceNode> written(SourcePath path) {
        return find(path).filter(node -> !(node instanceof ScalarNode scalar && scalar.isNull()));
    }

    /**
     * Where the value at a path stands, also one that stands in place of the map around it; where the user wrote none, the key
     * of the nearest thing around it.
     */
    public Position position(SourcePath path) {
        return find(path)
                .or(() -> path.isRoot() ? Optional.empty() : shorthand(path.parent()))
                .map(SourceNode::position)
                .orElseGet(() -> keyPosition(path));
    }

    /** A single value in place of a map; nothing written is none. */
    private Optional<SourceNode> shorthand(SourcePath path) {
        return written(path).filter(ScalarNode.class::isInstance);
    }

    /** Where the key at a path stands; where the user wrote none, the key of the nearest thing around it. */
    public Position keyPosition(SourcePath path) {
        if (path.isRoot()) {
            return root.position();
        }
        Optional<SourceNode> parent = find(path.parent());
        if (parent.orElse(null) instanceof MapNode map) {
            MapNode.Entry entry = map.entries().get(path.last());
            return entry != null ? entry.key().position() : keyPosition(path.parent());
        }
        return parent.flatMap(list -> child(list, path.last()))
                .map(SourceNode::position)
                .orElseGet(() -> keyPosition(path.parent()));
    }

    static Optional<SourceNode> child(SourceNode parent, String segment) {
        if (parent instanceof MapNode map) {
            return map.get(segment);
        }
        if (parent instanceof ListNode list && segment.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(segment);
            return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
