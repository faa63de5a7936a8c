package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the releases themselves expect a secret in openclaw.json: what their schemas, the manifests of their plugins and their
 * pages on secret references say, taken together (2026.2.26, 2026.5.28, 2026.7.1, 2026.8.2, 2026.9.6). A secret of one
 * release is one for all.
 */
public final class SensitiveKeys {

    private static final String ANY = "*";

    /** Places by their last key. */
    private final Map<String, List<List<String>>> places = CatalogueFiles.text("secret-keys.txt")
            .lines()
            .map(line -> List.of(line.split("\\.")))
            .collect(Collectors.groupingBy(place -> place.get(place.size() - 1)));

    /** Whether a value of openclaw.json is a secret by its place. */
    public boolean contains(JsonPointer pointer) {
        List<String> keys = new ArrayList<>();
        for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
            keys.add(at.getMatchingProperty());
        }
        return !keys.isEmpty()
                && places.getOrDefault(keys.get(keys.size() - 1), List.of()).stream()
                        .anyMatch(place -> matches(place, keys));
    }

    private static boolean matches(List<String> place, List<String> keys) {
        if (place.size() != keys.size()) {
            return false;
        }
        for (int index = 0; index < keys.size(); index++) {
            if (!place.get(index).equals(ANY) && !place.get(index).equals(keys.get(index))) {
                return false;
            }
        }
        return true;
    }
}
