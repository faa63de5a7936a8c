package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a descriptor says of one thing at several places: under its typed keys, in the gateway's own words, and where it inherits.
 *
 * @param places the one that decides first
 */
record StatedWords(Deployment deployment, List<SourcePath> places) {

    static StatedWords of(Deployment deployment, SourcePath... places) {
        return new StatedWords(deployment, List.of(places));
    }

    /** These, and where they say nothing, the others. */
    StatedWords over(StatedWords others) {
        return new StatedWords(
                deployment,
                Stream.concat(places.stream(), others.places.stream()).toList());
    }

    /** The same one key deeper. */
    StatedWords in(Object... keys) {
        return new StatedWords(
                deployment, places.stream().map(place -> place.then(keys)).toList());
    }

    /** Where the first of the keys is written; each with dots for what lies deeper. */
    Optional<SourcePath> place(String... keys) {
        return places.stream()
                .flatMap(place -> Stream.of(keys).map(key -> place.then((Object[]) key.split("\\."))))
                .filter(path -> deployment.source().written(path).isPresent())
                .findFirst();
    }

    private Optional<SourceNode> node(String... keys) {
        return place(keys).flatMap(deployment.source()::find);
    }

    Optional<String> text(String... keys) {
        return node(keys).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).text());
    }

    /** The items of a list, where one is written. */
    Optional<List<String>> list(String... keys) {
        return node(keys).filter(ListNode.class::isInstance).map(node -> texts((ListNode) node));
    }

    /** The items of a list; none where no list is written. */
    List<String> items(String... keys) {
        return list(keys).orElse(List.of());
    }

    Optional<MapNode> map(String... keys) {
        return node(keys).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    private static List<String> texts(ListNode list) {
        return list.items().stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }
}
