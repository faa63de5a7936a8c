package io.github.openclawmaven.model.source;

import java.util.stream.Stream;

/** Walks a descriptor as it was written. */
public final class SourceNodes {

    private SourceNodes() {}

    /** A node and all below it, the keys of maps too, in the order written. */
    public static Stream<SourceNode> of(SourceNode node) {
        if (node instanceof MapNode map) {
            return Stream.concat(
                    Stream.of(map),
                    map.entries().values().stream()
                            .flatMap(entry -> Stream.concat(Stream.of(entry.key()), of(entry.value()))));
        }
        if (node instanceof ListNode list) {
            return Stream.concat(Stream.of(list), list.items().stream().flatMap(SourceNodes::of));
        }
        return Stream.of(node);
    }
}
