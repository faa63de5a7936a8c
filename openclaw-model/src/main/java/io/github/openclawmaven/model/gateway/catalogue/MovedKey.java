package io.github.openclawmaven.model.gateway.catalogue;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A key of the gateway's config that got another place; what holds for a channel holds for each of its accounts.
 *
 * @param last the last release with the old place
 * @param oldPlace dotted; {@code *} stands for any key or index
 * @param newPlace dotted, with as many stars or none
 */
public record MovedKey(GatewayRelease last, String oldPlace, String newPlace) {

    private static final String ANY = "*";

    /** All that are known. */
    public static List<MovedKey> known() {
        return CatalogueFiles.text("moved-keys.txt")
                .lines()
                .map(line -> line.split(" "))
                .map(parts -> new MovedKey(GatewayRelease.of(parts[0]), parts[1], parts[2]))
                .toList();
    }

    /** The keys on the way to what a newer release has at that place. */
    public Optional<List<String>> before(List<String> keys) {
        return translated(keys, newPlace, oldPlace);
    }

    /** The keys on the way to what an older release has at that place. */
    Optional<List<String>> after(List<String> keys) {
        return translated(keys, oldPlace, newPlace);
    }

    private static Optional<List<String>> translated(List<String> keys, String from, String to) {
        boolean ofAccount =
                keys.size() > 4 && keys.get(0).equals("channels") && keys.get(2).equals("accounts");
        if (!ofAccount) {
            return translatedKeys(keys, from, to);
        }
        List<String> ofChannel = new ArrayList<>(keys);
        ofChannel.subList(2, 4).clear();
        return translatedKeys(ofChannel, from, to).map(place -> {
            List<String> translated = new ArrayList<>(place);
            if (place.subList(0, 2).equals(keys.subList(0, 2))) {
                translated.addAll(2, keys.subList(2, 4));
            }
            return translated;
        });
    }

    private static Optional<List<String>> translatedKeys(List<String> keys, String from, String to) {
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
                .toList());
    }

    private static List<String> keys(String place) {
        return List.of(place.split("\\."));
    }
}
