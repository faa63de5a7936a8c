package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands on a line of a descriptor that has each key and list item on a line of its own. */
record PlaceOfLine(int line) {

    /** Empty when the line has no key and no list item. */
    Optional<SourcePath> in(SourceTree tree) {
        return below(tree.root(), SourcePath.ROOT);
    }

    private Optional<SourcePath> below(SourceNode node, SourcePath path) {
        if (node instanceof MapNode map) {
            return map.entries().values().stream()
                    .map(entry -> at(
                            entry.key().position().line(),
                            entry.value(),
                            path.then(entry.key().text())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (node instanceof ListNode list) {
            return IntStream.range(0, list.items().size())
                    .mapToObj(index -> at(
                            list.items().get(index).position().line(),
                            list.items().get(index),
                            path.then(index)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }

    private Optional<SourcePath> at(int start, SourceNode value, SourcePath path) {
        return start == line ? Optional.of(path) : below(value, path);
    }
}
