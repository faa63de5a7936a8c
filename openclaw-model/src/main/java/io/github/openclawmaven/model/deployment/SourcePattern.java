package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places of a descriptor that are of a kind.
 *
 * @param keys from the root; {@code *} is any key or index, {@code *Model} any key that ends so
 */
record SourcePattern(List<String> keys) {

    private static final String ANY = "*";

    /** The pattern that is written so, with dots. */
    static SourcePattern parse(String dotted) {
        return new SourcePattern(List.of(dotted.split("\\.")));
    }

    /** Those that are written, in their order. */
    Stream<SourcePath> in(SourceTree source) {
        return below(source.root(), SourcePath.ROOT, keys);
    }

    private static Stream<SourcePath> below(SourceNode node, SourcePath at, List<String> keys) {
        if (keys.isEmpty()) {
            return Stream.of(at);
        }
        String wanted = keys.get(0);
        List<String> rest = keys.subList(1, keys.size());
        if (node instanceof MapNode map) {
            return map.entries().entrySet().stream()
                    .filter(entry -> covers(wanted, entry.getKey()))
                    .flatMap(entry -> below(entry.getValue().value(), at.then(entry.getKey()), rest));
        }
        return node instanceof ListNode list && wanted.equals(ANY)
                ? IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(index -> below(list.items().get(index), at.then(index), rest))
                : Stream.empty();
    }

    private static boolean covers(String wanted, String key) {
        return wanted.startsWith(ANY) ? key.endsWith(wanted.substring(ANY.length())) : key.equals(wanted);
    }
}
