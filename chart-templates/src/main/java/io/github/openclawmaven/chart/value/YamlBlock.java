package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.chart.text.YamlScalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a value after its key, as a block where it has parts. */
final class YamlBlock {

    private static final String STEP = "  ";

    private YamlBlock() {}

    /**
     * @param value text, number, boolean, null, or a list or map of them
     * @param indent of the line with the key
     * @return what follows the colon, without the line feed
     */
    static String of(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map(map, indent + STEP);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list(list, indent + STEP);
        }
        return " " + flow(value);
    }

    private static String map(Map<?, ?> map, String indent) {
        StringBuilder out = new StringBuilder();
        map.forEach((key, value) -> out.append('\n')
                .append(indent)
                .append(YamlScalar.of(key.toString()))
                .append(':')
                .append(of(value, indent)));
        return out.toString();
    }

    private static String list(List<?> list, String indent) {
        StringBuilder out = new StringBuilder();
        for (Object item : list) {
            String block = of(item, indent);
            // The first key of a map stands behind the dash.
            out.append('\n')
                    .append(indent)
                    .append('-')
                    .append(block.startsWith("\n") ? " " + block.stripLeading() : block);
        }
        return out.toString();
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof Map) {
            return "{}";
        }
        if (value instanceof List) {
            return "[]";
        }
        return value instanceof String text ? YamlScalar.of(text) : String.valueOf(value);
    }
}
