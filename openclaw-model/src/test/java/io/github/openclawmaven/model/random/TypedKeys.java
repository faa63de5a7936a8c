package io.github.openclawmaven.model.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Typed keys that stand side by side in one descriptor. */
public final class TypedKeys {

    private final List<TypedKey> keys = new ArrayList<>();
    private final Map<String, Object> tree = new LinkedHashMap<>();

    /** Whether it can stand beside those that are there. */
    public boolean admits(TypedKey key) {
        return keys.stream().noneMatch(key::excludes);
    }

    /** Puts a key beside the others, which must admit it. */
    @SuppressWarnings("unchecked")
    public void add(TypedKey key) {
        keys.add(key);
        List<String> path = List.of(key.path().split("\\."));
        Map<String, Object> map = tree;
        for (String section : path.subList(0, path.size() - 1)) {
            map = (Map<String, Object>) map.computeIfAbsent(section, name -> new LinkedHashMap<String, Object>());
        }
        map.put(path.get(path.size() - 1), key.value());
    }

    /** The sections at the top in flow style, by their names. */
    public Map<String, String> sections() {
        return tree.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> flow(entry.getValue()), (one, other) -> one, LinkedHashMap::new));
    }

    /** As descriptor. */
    @Override
    public String toString() {
        return sections().entrySet().stream()
                .map(section -> section.getKey() + ": " + section.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String flow(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : Objects.toString(value);
    }
}
