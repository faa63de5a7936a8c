package io.github.openclawmaven.chart.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Helm lays over one value to have another of it: of maps only what differs, null for what is gone. */
final class MergePatch {

    private MergePatch() {}

    /** All of the other value, unless both are maps. */
    static @Nullable Object between(@Nullable Object from, @Nullable Object to) {
        return from instanceof Map<?, ?> former && to instanceof Map<?, ?> latter ? between(former, latter) : to;
    }

    /** Empty when they are the same; in the order of the second map, then what is gone. */
    static Map<String, Object> between(Map<?, ?> from, Map<?, ?> to) {
        Map<String, Object> patch = new LinkedHashMap<>();
        to.forEach((key, value) -> {
            if (!from.containsKey(key) || !Objects.equals(from.get(key), value)) {
                patch.put(key.toString(), between(from.get(key), value));
            }
        });
        from.keySet().stream().filter(key -> !to.containsKey(key)).forEach(key -> patch.put(key.toString(), null));
        return patch;
    }
}
