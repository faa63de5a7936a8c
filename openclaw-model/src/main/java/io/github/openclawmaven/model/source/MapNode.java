package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Values by key, in the order written. */
public record MapNode(Map<String, Entry> entries, Position position, long weight) implements SourceNode {

    /** A key with its value; the key keeps a place of its own. */
    public record Entry(ScalarNode key, SourceNode value) {}

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public MapNode(Map<String, Entry> entries, Position position) {
        this(
                entries,
                position,
                Math.min(
                        MAX_COUNT,
                        1
                                + entries.values().stream()
                                        .mapToLong(entry -> 1 + entry.value().weight())
                                        .sum()));
    }

    public static MapNode empty(Position position) {
        return new MapNode(Map.of(), position);
    }

    public Optional<SourceNode> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** This map with one entry set; an existing key keeps its rank. */
    public MapNode with(ScalarNode key, SourceNode value) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        copy.put(key.text(), new Entry(key, value));
        return new MapNode(copy, position);
    }

    /** The part of this map whose keys are wanted. */
    public MapNode where(Predicate<String> wanted) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        copy.keySet().removeIf(wanted.negate());
        return new MapNode(copy, position);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public String words() {
        return "a map";
    }
}
