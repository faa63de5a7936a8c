package io.github.openclawmaven.model.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where suppressions hold. Of what holds for a line, the nearest above counts: what stands further up and reaches the line ends
 * where this one does.
 */
public final class SuppressedPlaces {

    /** By file, code and line. */
    private final Map<String, Map<String, NavigableMap<Integer, Suppression>>> files = new HashMap<>();

    public SuppressedPlaces(Suppressions suppressions) {
        for (Suppression suppression : suppressions.all()) {
            Position position = suppression.position();
            files.computeIfAbsent(position.source().name(), file -> new TreeMap<>())
                    .computeIfAbsent(suppression.code(), code -> new TreeMap<>())
                    .put(position.line(), suppression);
        }
    }

    /** What suppresses findings of a code at a place. */
    Optional<Suppression> covering(Position position, String code) {
        return Optional.ofNullable(codes(position).get(code)).flatMap(lines -> covering(position, lines));
    }

    /** All that holds for a place, in the order of the codes. */
    public List<Suppression> covering(Position position) {
        return codes(position).values().stream()
                .flatMap(lines -> covering(position, lines).stream())
                .toList();
    }

    private Map<String, NavigableMap<Integer, Suppression>> codes(Position position) {
        return files.getOrDefault(position.source().name(), Map.of());
    }

    private static Optional<Suppression> covering(Position position, NavigableMap<Integer, Suppression> lines) {
        return Optional.ofNullable(lines.floorEntry(position.line()))
                .map(Map.Entry::getValue)
                .filter(suppression -> position.line() <= suppression.lastLine());
    }
}
