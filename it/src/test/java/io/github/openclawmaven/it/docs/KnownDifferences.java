package io.github.openclawmaven.it.docs;

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
final class KnownDifferences {

    private static final Path TABLE = Path.of("src/test/resources/docs/differences.tsv");

    /** Rows with the number of examples that they explained so far. */
    private final Map<KnownDifference, Integer> met = new LinkedHashMap<>();

    /** The table, of which nothing is met yet. */
    KnownDifferences() {
        try (var lines = Files.lines(TABLE)) {
            lines.filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> met.put(KnownDifference.parse(line), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the table does not explain, a line each: {@code compiler channels/slack.md:12 OC1234 …}. */
    List<String> unexplained(List<Comparison> comparisons) {
        List<String> unexplained = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            alone(comparison).ifPresent(side -> {
                for (String said : comparison.says(side)) {
                    Optional<KnownDifference> row = met.keySet().stream()
                            .filter(it -> it.covers(side, comparison.example(), said))
                            .findFirst();
                    row.ifPresentOrElse(
                            it -> met.merge(it, 1, Integer::sum),
                            () -> unexplained.add(
                                    side + " " + comparison.example().at() + " " + said));
                }
            });
        }
        return unexplained;
    }

    /** Who alone refuses an example; empty when both say the same. */
    Optional<Side> alone(Comparison comparison) {
        return comparison.alone(said -> met.keySet().stream()
                .anyMatch(row -> row.isOwnRule() && row.covers(Side.COMPILER, comparison.example(), said)));
    }

    /** Rows that explained nothing. */
    List<KnownDifference> unused() {
        return met.keySet().stream().filter(row -> met.get(row) == 0).toList();
    }

    /** The table. */
    List<KnownDifference> rows() {
        return List.copyOf(met.keySet());
    }
}
