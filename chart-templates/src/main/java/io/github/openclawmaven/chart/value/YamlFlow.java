package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.syntax.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value on one line. */
final class YamlFlow {

    private YamlFlow() {}

    /** @param value text, number, boolean, null, or a list or map of them */
    static String of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> YamlScalar.of(entry.getKey().toString()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlFlow::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? YamlScalar.of(text) : String.valueOf(value);
    }
}
