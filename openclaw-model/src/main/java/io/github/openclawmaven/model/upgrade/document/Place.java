package io.github.openclawmaven.model.upgrade.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a JSON document.
 *
 * @param keys from the root; an item of a list is {@code [2]}
 */
public record Place(List<String> keys) {

    static final Place ROOT = new Place(List.of());

    /** Of a longer value just the beginning is shown. */
    private static final int SHOWN = 60;

    public Place {
        keys = List.copyOf(keys);
    }

    Place key(String key) {
        List<String> deeper = new ArrayList<>(keys);
        deeper.add(key);
        return new Place(deeper);
    }

    Place item(int index) {
        return key("[" + index + "]");
    }

    boolean isRoot() {
        return keys.isEmpty();
    }

    Place parent() {
        return new Place(keys.subList(0, keys.size() - 1));
    }

    String last() {
        return keys.get(keys.size() - 1);
    }

    boolean isIn(Place other) {
        return keys.size() >= other.keys.size()
                && keys.subList(0, other.keys.size()).equals(other.keys);
    }

    /** As people write it: {@code agents.list[0].model}. */
    @Override
    public String toString() {
        return String.join(".", keys).replace(".[", "[");
    }

    /** A value as it is shown in a sentence. */
    static String shown(JsonNode value) {
        String line = JsonText.line(value);
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
