package io.github.openclawmaven.model.upgrade.document;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two versions of a document. Values that come from the same key of the descriptor are one thing: where
 * just the place differs it has moved, where more does it is said otherwise.
 *
 * @param moves from place to place, each with all below it
 * @param rewrites what the same key of the descriptor was and has become
 * @param changes values that differ at the same place
 * @param added places that are new, each with all below it
 * @param dropped places that are gone, each with all below it
 */
public record DocumentDifference(
        List<Move> moves, List<Rewrite> rewrites, List<Change> changes, List<Part> added, List<Part> dropped) {

    /** The same value at another place. */
    public record Move(Place from, Place to) {}

    /** Values that stand for what other values stood for. */
    public record Rewrite(List<Value> from, List<Value> to) {}

    /** Another value at the same place. */
    public record Change(Value from, Value to) {}

    /**
     * A part of one version that the other has not.
     *
     * @param origins the descriptor keys behind it
     */
    public record Part(Place place, String text, List<SourcePath> origins) {}

    /** Compares two versions. */
    public static DocumentDifference of(JsonDocument from, JsonDocument to) {
        Map<Place, Value> gone = without(from, to);
        Map<Place, Value> come = without(to, from);
        List<Move> moves = new ArrayList<>();
        List<Rewrite> rewrites = new ArrayList<>();
        Map<SourcePath, List<Value>> become = byOrigin(come);
        byOrigin(gone).forEach((origin, before) -> {
            List<Value> after = become.getOrDefault(origin, List.of());
            if (after.isEmpty()) {
                return;
            }
            if (before.size() == 1
                    && after.size() == 1
                    && before.get(0).json().equals(after.get(0).json())) {
                moves.add(new Move(before.get(0).place(), after.get(0).place()));
            } else {
                rewrites.add(new Rewrite(before, after));
            }
            before.forEach(value -> gone.remove(value.place()));
            after.forEach(value -> come.remove(value.place()));
        });
        Set<Move> whole = new LinkedHashSet<>();
        moves.forEach(move -> whole.add(widest(move, from, to)));
        // The key of a map's entry is a value of a list's item.
        whole.forEach(move -> {
            gone.values().removeIf(value -> isKey(value, move.from(), move.to()));
            come.values().removeIf(value -> isKey(value, move.to(), move.from()));
        });
        return new DocumentDifference(
                List.copyOf(whole), rewrites, changes(from, to), parts(to, come, from), parts(from, gone, to));
    }

    private static Map<Place, Value> without(JsonDocument document, JsonDocument other) {
        Map<Place, Value> values = new LinkedHashMap<>(document.values());
        values.keySet().removeAll(other.values().keySet());
        return values;
    }

    private static Map<SourcePath, List<Value>> byOrigin(Map<Place, Value> values) {
        Map<SourcePath, List<Value>> byOrigin = new LinkedHashMap<>();
        values.values().forEach(value -> value.origin()
                .ifPresent(origin -> byOrigin.computeIfAbsent(origin, path -> new ArrayList<>())
                        .add(value)));
        return byOrigin;
    }

    /** The move of the largest thing that moves as a whole: what holds it is not there on the other side. */
    private static Move widest(Move move, JsonDocument from, JsonDocument to) {
        Place before = move.from();
        Place after = move.to();
        while (before.last().equals(after.last()) && !to.has(before.parent()) && !from.has(after.parent())) {
            before = before.parent();
            after = after.parent();
        }
        return new Move(before, after);
    }

    private static boolean isKey(Value value, Place moved, Place other) {
        return !value.place().isRoot()
                && value.place().parent().equals(moved)
                && value.json().isTextual()
                && value.json().textValue().equals(other.last());
    }

    private static List<Change> changes(JsonDocument from, JsonDocument to) {
        List<Change> changes = new ArrayList<>();
        from.values().forEach((place, value) -> Optional.ofNullable(to.values().get(place))
                .filter(after -> !after.json().equals(value.json()))
                .ifPresent(after -> changes.add(new Change(value, after))));
        return changes;
    }

    private static List<Part> parts(JsonDocument document, Map<Place, Value> values, JsonDocument other) {
        Map<Place, List<SourcePath>> parts = new LinkedHashMap<>();
        values.values().forEach(value -> {
            List<SourcePath> origins =
                    parts.computeIfAbsent(largest(value.place(), document, values, other), place -> new ArrayList<>());
            value.origin().ifPresent(origins::add);
        });
        List<Part> all = new ArrayList<>();
        parts.forEach((place, origins) -> all.add(new Part(place, document.shown(place), origins)));
        return all;
    }

    /** The largest part around a place of which nothing is left on the other side, not even at another place. */
    private static Place largest(Place place, JsonDocument document, Map<Place, Value> values, JsonDocument other) {
        Place part = place;
        while (!other.has(part.parent()) && isAllOf(part.parent(), document, values)) {
            part = part.parent();
        }
        return part;
    }

    private static boolean isAllOf(Place part, JsonDocument document, Map<Place, Value> values) {
        return document.values().keySet().stream()
                .filter(place -> place.isIn(part))
                .allMatch(values::containsKey);
    }
}
