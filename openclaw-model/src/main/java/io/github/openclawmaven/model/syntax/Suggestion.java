package io.github.openclawmaven.model.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody who mistyped a word may have meant.
 *
 * @param typed the word
 * @param words for people, such as {@code did you mean "agents"?}; empty where nothing is near
 * @param meant what to write in its place, where nothing else is as near
 */
public record Suggestion(String typed, String words, Optional<String> meant) {

    private static final int MAX_DISTANCE = 3;
    /** Nobody mistypes a longer word, and comparing two takes the product of their lengths. */
    private static final int MAX_LENGTH = 100;

    private static final Pattern WRITE = Pattern.compile("(?:write|did you mean) \"([^\"]*)\"\\??");

    private record Candidate(String word, int distance) {}

    /** Of the known words. */
    public static Suggestion hint(String typed, Collection<String> known) {
        List<Candidate> near = candidates(typed, known);
        return new Suggestion(
                typed,
                near.isEmpty() ? "" : "did you mean \"" + near.get(0).word() + "\"?",
                near.stream()
                        .findFirst()
                        .filter(best -> near.stream()
                                        .filter(other -> other.distance() == best.distance())
                                        .count()
                                == 1)
                        .map(Candidate::word));
    }

    /** The one word that is meant. */
    public static Suggestion of(String typed, String meant) {
        return new Suggestion(typed, "did you mean \"" + meant + "\"?", Optional.of(meant));
    }

    /** What is said in words, of which {@code write "…"} and {@code did you mean "…"?} name what to write; all others leave that to people. */
    public static Suggestion said(String typed, String words) {
        return new Suggestion(
                typed,
                words,
                Optional.of(WRITE.matcher(words)).filter(Matcher::matches).map(write -> write.group(1)));
    }

    /** The same for somebody who typed the word in another way, such as in capitals. */
    public Suggestion typedAs(String written) {
        return new Suggestion(written, words, meant);
    }

    /**
     * The known word nearest to the typed one. The same word in another case is nearest; then the fewest letters added,
     * left out, replaced or swapped with a neighbour count: at most a third of the typed ones, and 3. Of two equally near words
     * the first in the order of their characters is taken.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        return candidates(typed, known).stream().findFirst().map(Candidate::word);
    }

    /** From the nearest on. */
    private static List<Candidate> candidates(String typed, Collection<String> known) {
        if (typed.length() > MAX_LENGTH) {
            return List.of();
        }
        int limit = Math.min(MAX_DISTANCE, typed.length() / 3);
        String folded = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .distinct()
                .filter(word -> Math.abs(word.length() - typed.length()) <= limit)
                .map(word -> new Candidate(word, distance(folded, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .toList();
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
