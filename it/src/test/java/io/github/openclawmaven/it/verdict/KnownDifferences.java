package io.github.openclawmaven.it.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The differences that are known, each with its reason, and what of them was met. */
public final class KnownDifferences {

    /** Rows with the number of examples that they explained so far. */
    private final Map<KnownDifference, Integer> met = new LinkedHashMap<>();

    /** The table in that file, of which nothing is met yet. */
    public KnownDifferences(Path table) {
        try (var lines = Files.lines(table)) {
            lines.filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> met.put(KnownDifference.parse(line), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the table does not explain, a line each: {@code compiler channels/slack.md:12 OC1234 …}. */
    public List<String> unexplained(List<Comparison> comparisons) {
        List<String> unexplained = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            alone(comparison).ifPresent(side -> {
                for (String said : comparison.says(side)) {
                    Optional<KnownDifference> row = met.keySet().stream()
                            .filter(it -> it.covers(side, comparison.at(), said))
                            .findFirst();
                    row.ifPresentOrElse(
                            it -> met.merge(it, 1, Integer::sum),
                            () -> unexplained.add(side + " " + comparison.at() + " " + said));
                }
            });
        }
        return unexplained;
    }

    /** Who alone refuses; empty when both say the same. */
    public Optional<Side> alone(Comparison comparison) {
        return comparison.alone(said -> met.keySet().stream()
                .anyMatch(row -> row.isOwnRule() && row.covers(Side.COMPILER, comparison.at(), said)));
    }

    /** Rows that explained nothing. */
    public List<KnownDifference> unused() {
        return met.keySet().stream().filter(row -> met.get(row) == 0).toList();
    }

    /** The table. */
    public List<KnownDifference> rows() {
        return List.copyOf(met.keySet());
    }
}
