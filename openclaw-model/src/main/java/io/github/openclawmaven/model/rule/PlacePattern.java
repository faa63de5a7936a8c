package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places of a descriptor that are of a kind, such as {@code agents.*.kubernetes}.
 *
 * @param keys from the root; {@code *} and {@code <agent>} are any one, or any item
 */
public record PlacePattern(List<String> keys) {

    private static final String AGENT = "<agent>";

    /** One as tables have it, with dots between the keys. */
    public static PlacePattern parse(String text) {
        return new PlacePattern(List.of(text.split("\\.")));
    }

    /** The key that it ends with. */
    public String last() {
        return keys.get(keys.size() - 1);
    }

    /** Where a descriptor has it. */
    public List<SourcePath> in(SourceNode root) {
        return below(root, SourcePath.ROOT, keys).toList();
    }

    /** The agent that a place of this kind is about; empty for what all have. */
    public Optional<String> agent(SourcePath place) {
        int index = keys.indexOf(AGENT);
        return index < 0 ? Optional.empty() : Optional.of(place.segments().get(index));
    }

    private static Stream<SourcePath> below(SourceNode node, SourcePath path, List<String> rest) {
        if (rest.isEmpty()) {
            return Stream.of(path);
        }
        String key = rest.get(0);
        boolean any = key.equals("*") || key.equals(AGENT);
        List<String> deeper = rest.subList(1, rest.size());
        if (node instanceof ListNode list && any) {
            return IntStream.range(0, list.items().size())
                    .boxed()
                    .flatMap(index -> below(list.items().get(index), path.then(index), deeper));
        }
        return node instanceof MapNode map
                ? map.entries().entrySet().stream()
                        .filter(entry -> any || key.equals(entry.getKey()))
                        .flatMap(entry -> below(entry.getValue().value(), path.then(entry.getKey()), deeper))
                : Stream.empty();
    }
}
