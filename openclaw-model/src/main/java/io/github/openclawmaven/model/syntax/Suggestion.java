package io.github.openclawmaven.model.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
public final class Suggestion {

    private static final int MAX_DISTANCE = 3;
    /** Nobody mistypes a longer word, and comparing two takes the product of their lengths. */
    private static final int MAX_LENGTH = 100;

    private record Candidate(String word, int distance) {}

    private Suggestion() {}

    /**
     * The known word nearest to the typed one. The same word in another case is nearest; then the fewest letters added,
     * left out, replaced or swapped with a neighbour count: at most a third of the typed ones, and 3. Of two equally near words
     * the first in the order of their characters is taken.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int limit = Math.min(MAX_DISTANCE, typed.length() / 3);
        String folded = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= limit)
                .map(word -> new Candidate(word, distance(folded, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** {@code did you mean "…"?}; empty text when no known word is near. */
    public static String hint(String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** Optimal string alignment. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
