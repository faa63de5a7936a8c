package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake in YAML in words of its own: the parser's are about its states.
 *
 * @param said the parser's words, context before problem
 * @param atContext whether the mistake is where the parser started to read what it could not end
 * @param message what is wrong
 * @param hint the remedy
 * @param other what stands at the other of the two places; empty where that is not worth a look
 */
record YamlProblem(Pattern said, boolean atContext, String message, String hint, String other) {

    private static final int OTHER = 4;

    /** What is known of something that the parser says. */
    static Optional<YamlProblem> of(String words) {
        return TableFile.rows(YamlProblem.class, "yaml-problems.txt").stream()
                .map(YamlProblem::row)
                .flatMap(row -> row.in(words).stream())
                .findFirst();
    }

    private static YamlProblem row(String line) {
        List<String> parts = List.of(line.split(" :: "));
        return new YamlProblem(
                Pattern.compile(parts.get(0), Pattern.DOTALL),
                parts.get(1).equals("context"),
                parts.get(2),
                parts.get(3),
                parts.size() > OTHER ? parts.get(OTHER) : "");
    }

    private Optional<YamlProblem> in(String words) {
        Matcher match = said.matcher(words);
        return match.matches()
                ? Optional.of(new YamlProblem(said, atContext, filled(message, match), filled(hint, match), other))
                : Optional.empty();
    }

    private static String filled(String text, Matcher match) {
        return match.groupCount() == 0 ? text : text.replace("$1", match.group(1));
    }
}
