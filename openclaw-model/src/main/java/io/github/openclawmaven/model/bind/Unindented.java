package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.form.RecordShape;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds keys that stand below a key that holds nothing, in the same column: they were meant to be in it. */
final class Unindented {

    private final Misfits misfits;

    Unindented(Misfits misfits) {
        this.misfits = misfits;
    }

    /**
     * The keys that are so, which are reported, those of one section together.
     *
     * @param isStrange whether a key is unknown, and nothing else tells what was meant
     */
    Set<String> report(RecordShape shape, MapNode map, Predicate<String> isStrange) {
        Set<String> found = new HashSet<>();
        Optional<MapNode.Entry> empty = Optional.empty();
        List<MapNode.Entry> below = new ArrayList<>();
        for (MapNode.Entry entry : map.entries().values()) {
            if (empty.isPresent() && isStrange.test(entry.key().text())) {
                below.add(entry);
                found.add(entry.key().text());
            } else {
                report(empty, below);
                below.clear();
                empty = Optional.of(entry).filter(it -> isEmptySection(shape, it));
            }
        }
        report(empty, below);
        return found;
    }

    private static boolean isEmptySection(RecordShape shape, MapNode.Entry entry) {
        return entry.value() instanceof ScalarNode value
                && value.isNull()
                && shape.parts().stream()
                        .anyMatch(part -> part.key().equals(entry.key().text()) && part.isSection());
    }

    private void report(Optional<MapNode.Entry> empty, List<MapNode.Entry> below) {
        if (below.isEmpty()) {
            return;
        }
        MapNode.Entry section = empty.orElseThrow();
        ScalarNode first = below.get(0).key();
        Diagnostic unindented = UnknownKeys.UNKNOWN_KEY
                .at(first.position(), "the key \"" + first.text() + "\" is unknown here")
                .hint("indent it to put it into \"" + section.key().text() + "\"")
                .related(section.key().position(), "holds nothing");
        for (MapNode.Entry more : below.subList(1, below.size())) {
            unindented = unindented.related(more.key().position(), "this one too");
        }
        misfits.report(section.value(), unindented);
        below.forEach(entry -> misfits.misread().add(entry.value()));
    }
}
