package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What the catalogue's documents hold, as collections that nobody changes, in the order of the documents. */
final class JsonValues {

    private JsonValues() {}

    static Map<String, List<String>> lists(JsonNode object) {
        return map(object, (name, list) -> texts(list));
    }

    static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.path(name).textValue());
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.textValue()));
        return List.copyOf(texts);
    }

    static Set<String> names(JsonNode list) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(texts(list)));
    }

    static <T> Map<String, T> map(JsonNode object, BiFunction<String, JsonNode, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        object.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getKey(), entry.getValue())));
        return Collections.unmodifiableMap(map);
    }
}
