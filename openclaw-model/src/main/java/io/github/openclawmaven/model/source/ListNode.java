package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import java.util.List;

/** A list of values. */
public record ListNode(List<SourceNode> items, Position position, long weight) implements SourceNode {

    public ListNode {
        items = List.copyOf(items);
    }

    public ListNode(List<SourceNode> items, Position position) {
        this(
                items,
                position,
                Math.min(
                        MAX_COUNT,
                        1 + items.stream().mapToLong(SourceNode::weight).sum()));
    }

    @Override
    public String words() {
        return "a list";
    }
}
