package io.github.openclawmaven.it.docs;

import io.github.openclawmaven.it.verdict.Comparison;
import io.github.openclawmaven.it.verdict.KnownDifferences;
import io.github.openclawmaven.it.verdict.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The page {@code docs/examples.md}: what both say of the examples of each release. */
final class ExamplesPage {

    private static final Path PAGE = Path.of("../docs/examples.md");

    private static final String HEAD =
            """
            # Examples of the gateway's documentation

            Each config example in the documentation of a release, put under `config:` of a minimal descriptor, and shown to the plugin and to the \
            release's own validation: what the one accepts the other does, but for the differences below. `mvn -Pdocs-corpus` writes this page.

            | Release | Examples | Both accept | Both refuse | The plugin alone refuses | The gateway alone refuses |
            |---|---|---|---|---|---|
            """;

    private static final String DIFFERENCES =
            """

            What one of them alone refuses, and why; the number counts examples.

            | Release | Who | Page | What | Examples | Why |
            |---|---|---|---|---|---|
            """;

    private ExamplesPage() {}

    /** The same comparisons give the same page. */
    static void write(Map<String, List<Comparison>> corpora) throws IOException {
        KnownDifferences known = DocsVerdicts.known();
        StringBuilder page = new StringBuilder(HEAD);
        corpora.forEach((release, comparisons) -> page.append(row(
                release,
                comparisons.size(),
                count(
                        comparisons,
                        it -> known.alone(it).isEmpty() && it.gateway().isEmpty()),
                count(
                        comparisons,
                        it -> known.alone(it).isEmpty() && !it.gateway().isEmpty()),
                count(comparisons, it -> known.alone(it).equals(Optional.of(Side.COMPILER))),
                count(comparisons, it -> known.alone(it).equals(Optional.of(Side.GATEWAY))))));
        page.append(DIFFERENCES);
        corpora.forEach((release, comparisons) -> known.rows().forEach(row -> {
            long examples = count(comparisons, it -> known.alone(it)
                    .filter(side -> it.says(side).stream().anyMatch(said -> row.covers(side, it.at(), said)))
                    .isPresent());
            if (examples > 0) {
                page.append(row(
                        release,
                        row.side().name().toLowerCase(Locale.ROOT),
                        row.place().equals("*") ? "any" : row.place(),
                        row.says(),
                        examples,
                        row.reason()));
            }
        }));
        Files.writeString(PAGE, page);
    }

    private static long count(List<Comparison> comparisons, Predicate<Comparison> which) {
        return comparisons.stream().filter(which).count();
    }

    private static String row(Object... cells) {
        return "| "
                + String.join(
                        " | ", List.of(cells).stream().map(Object::toString).toList()) + " |\n";
    }
}
