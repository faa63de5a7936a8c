package io.github.openclawmaven.model.random;

import java.util.List;
import java.util.function.Supplier;

/** YAML in braces, from its parts. */
final class FlowYaml {

    private FlowYaml() {}

    static String section(String key, String value) {
        return entry(key, value) + "\n";
    }

    static String entry(String key, String value) {
        return key + ": " + value;
    }

    /** A map of those parts that are there. */
    static String block(String... parts) {
        List<String> present = List.of(parts).stream()
                .map(part -> part.replaceAll(", $", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        return "{" + String.join(", ", present) + "}";
    }

    static String map(List<String> keys, Supplier<String> value) {
        return block(keys.stream().map(key -> entry(quoted(key), value.get())).toArray(String[]::new));
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
