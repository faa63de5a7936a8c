package io.github.openclawmaven.model.gateway.catalogue;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key of the gateway's config that got another place; what holds for a channel holds for each of its accounts.
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
        if (keys.size() > 4 && keys.get(0).equals("channels") && keys.get(2).equals("accounts")) {
            List<String> channel = new ArrayList<>(keys);
            channel.subList(2, 4).clear();
            return translatedKeys(channel, from, to)
                    .map(place -> place.replace(dotted(keys.subList(0, 2)), dotted(keys.subList(0, 4))));
        }
        return translatedKeys(keys, from, to);
    }

    private static Optional<String> translatedKeys(List<String> keys, String from, String to) {
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

    private static String dotted(List<String> keys) {
        return String.join(".", keys);
    }

    private static List<String> keys(String place) {
        return List.of(place.split("\\."));
    }
}
