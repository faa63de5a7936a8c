package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.form.RecordShape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a key belongs that stands in the wrong map: deeper, or at the top. */
final class KeyPlaces {

    private static final int DEPTH = 3;

    private KeyPlaces() {}

    /** The maps below this one that have such a key, as paths from it; of those only the nearest, at most two. */
    static List<String> below(RecordShape shape, String key) {
        Map<String, RecordShape> level = Map.of("", shape);
        for (int depth = 0; depth < DEPTH; depth++) {
            level = inner(level);
            List<String> found = level.entrySet().stream()
                    .filter(entry -> entry.getValue().keys().contains(key))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!found.isEmpty()) {
                return found.size() > 2 ? List.of() : found;
            }
        }
        return List.of();
    }

    private static Map<String, RecordShape> inner(Map<String, RecordShape> level) {
        Map<String, RecordShape> inner = new TreeMap<>();
        level.forEach((path, shape) -> shape.sections()
                .forEach((key, section) -> inner.put(path.isEmpty() ? key : path + "." + key, section)));
        return inner;
    }

    /** Whether the descriptor has a section of that name at its top. */
    static boolean isTop(String key) {
        RecordShape top = RecordShape.of(Descriptor.class);
        return top.parts().stream().anyMatch(part -> part.key().equals(key) && part.isSection());
    }
}
