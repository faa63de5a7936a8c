package io.github.openclawmaven.model.gateway;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key of the gateway's config that got another place.
 *
 * @param last the last release with the old place
 * @param oldPlace dotted; {@code *} stands for any key or index
 * @param newPlace dotted, with as many stars or none
 */
record MovedKey(GatewayRelease last, String oldPlace, String newPlace) {

    private static final String ANY = "*";

    /** All that are known. */
    static List<MovedKey> known() {
        return CatalogueFiles.text("moved-keys.txt")
                .lines()
                .map(line -> line.split(" "))
                .map(parts -> new MovedKey(GatewayRelease.of(parts[0]), parts[1], parts[2]))
                .toList();
    }

    /** Where to find what a newer release has at that place. */
    Optional<String> before(List<String> keys) {
        return translated(keys, newPlace, oldPlace);
    }

    /** Where to find what an older release has at that place. */
    Optional<String> after(List<String> keys) {
        return translated(keys, oldPlace, newPlace);
    }

    private static Optional<String> translated(List<String> keys, String from, String to) {
        List<String> pattern = keys(from);
        if (pattern.size() != keys.size()) {
            return Optional.empty();
        }
        Deque<String> stars = new ArrayDeque<>();
        for (int index = 0; index < keys.size(); index++) {
            if (pattern.get(index).equals(ANY)) {
                stars.add(keys.get(index));
            } else if (!pattern.get(index).equals(keys.get(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(keys(to).stream()
                .map(key -> key.equals(ANY) ? stars.remove() : key)
                .collect(Collectors.joining(".")));
    }

    private static List<String> keys(String place) {
        return Arrays.asList(place.split("\\."));
    }
}
