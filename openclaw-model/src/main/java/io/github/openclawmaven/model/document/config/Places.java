package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a document that are of a certain kind. */
public final class Places {

    private static final String ANY = "*";
    private static final String INDEX = "[]";

    private Places() {}

    /**
     * Those that there are now, in document order.
     *
     * @param patterns RFC 6901, where {@code *} stands for any key or index, {@code []} for an index
     */
    public static List<JsonPointer> in(ConfigDocument document, String... patterns) {
        return Stream.of(patterns)
                .flatMap(pattern -> below(
                        document,
                        JsonPointer.empty(),
                        List.of(pattern.substring(1).split("/"))))
                .toList();
    }

    private static Stream<JsonPointer> below(ConfigDocument document, JsonPointer at, List<String> keys) {
        if (keys.isEmpty()) {
            return Stream.of(at);
        }
        List<String> rest = keys.subList(1, keys.size());
        return children(document.root().at(at), at, keys.get(0)).flatMap(child -> below(document, child, rest));
    }

    private static Stream<JsonPointer> children(JsonNode node, JsonPointer at, String key) {
        if (key.equals(INDEX) ? !node.isArray() : !key.equals(ANY)) {
            return node.has(key) ? Stream.of(at.appendProperty(key)) : Stream.empty();
        }
        return node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(at::appendIndex)
                : List.copyOf(node.properties()).stream().map(Map.Entry::getKey).map(at::appendProperty);
    }
}
