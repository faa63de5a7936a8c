package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Something about a key near a place, as a row has it: {@code key} or {@code key:value,value}.
 *
 * @param path from the object on; {@code ..} leads out of it
 * @param values of which it has one, alone or in a list, whatever the case; when there are none, any value does that is neither blank nor empty
 */
public record KeyCondition(List<String> path, List<String> values) {

    public static KeyCondition parse(String text) {
        int colon = text.indexOf(':');
        return new KeyCondition(
                List.of((colon < 0 ? text : text.substring(0, colon)).split("/")),
                colon < 0 ? List.of() : List.of(text.substring(colon + 1).split(",")));
    }

    public boolean holds(JsonNode root, JsonPointer object) {
        JsonNode value = root.at(place(object));
        if (values.isEmpty()) {
            return value.isContainerNode() ? !value.isEmpty() : !value.asText().isBlank();
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).anyMatch(this::isOneOfThem)
                : isOneOfThem(value);
    }

    public JsonPointer place(JsonPointer object) {
        JsonPointer at = object;
        for (String key : path) {
            at = key.equals("..") ? at.head() : at.appendProperty(key);
        }
        return at;
    }

    /** As messages have it. */
    public String name() {
        String key = path.get(path.size() - 1);
        return values.isEmpty() ? "\"" + key + "\"" : "\"" + key + ": " + values.get(0) + "\"";
    }

    private boolean isOneOfThem(JsonNode value) {
        return values.contains(value.asText().strip().toLowerCase(Locale.ROOT));
    }
}
