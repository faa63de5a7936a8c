package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page {@code docs/releases.md}: a row for each release, newest first. */
final class ReleasesTable {
    private static final Path PAGE = Path.of("../docs/releases.md");

    private ReleasesTable() {}

    /** Writes what is kept of those that were asked, and leaves the rows of others; the same verdicts give the same page. */
    static void write(List<GatewayRelease> asked, Path work) throws IOException {
        Map<String, String> rows = new HashMap<>();
        rows().forEach(row -> rows.put(cell(row, 1), row));
        for (GatewayRelease release : asked) {
            ReducedExample example = ReducedExample.of(release, work.resolve(release.toString()));
            Optional<Verdict> verdict = Verdict.kept(release, example.documents());
            rows.put(release.toString(), new ReleaseRow(release, example, verdict).markdown());
        }
        List<String> newestFirst = new ArrayList<>();
        for (GatewayRelease release : Catalogue.bundled().known()) {
            Optional.ofNullable(rows.get(release.toString())).ifPresent(row -> newestFirst.add(0, row));
        }
        long accepted = newestFirst.stream()
                .filter(row -> cell(row, 2).startsWith("yes"))
                .count();
        long needy = newestFirst.stream()
                .filter(row -> cell(row, 2).startsWith("yes, with"))
                .count();
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, head(accepted, newestFirst.size(), needy) + String.join("\n", newestFirst) + "\n");
    }

    /** Those of the page as it is. */
    static List<String> rows() throws IOException {
        return Files.exists(PAGE)
                ? Files.readAllLines(PAGE).stream()
                        .filter(line -> line.matches("\\| \\d.*"))
                        .toList()
                : List.of();
    }

    private static String cell(String row, int number) {
        return row.split("\\|")[number].strip();
    }

    private static String head(long accepted, int all, long needy) {
        return """
                # Gateway releases

                A descriptor with every typed key that can stand beside the others, written for each stable release and shown to that release's own check: \
                `openclaw config validate` from 2026.3.2, `openclaw config get` before. %d of %d accept it, \
                %d of them only where a plugin is installed that the chart brings, and that this check had not. `mvn -Pall-releases` writes this page.

                - **Left out**: what the release cannot express. The plugin says so at the descriptor's line, with the code in brackets \
                ([Diagnostics](../openclaw-maven-plugin/src/site/markdown/diagnostics.md)).
                - **Plugins**: what the chart installs before the gateway starts. ¹ The descriptor names the version.
                - **Warnings** of the release's check, but for those that say that a plugin of the column before is not installed.
                - **Checked**: *installed* is the release with all its dependencies; *package* is its npm package with the libraries \
                that the check uses, in the versions that it asks for; *stand-ins* take the place of libraries that the check only loads, \
                such as those of channels. Each release also had to refuse a config that none accepts.

                [Examples of the gateway's documentation](examples.md) has what three releases say of their own examples.

                | Release | Accepted | Left out | Plugins | Warnings | Checked |
                |---|---|---|---|---|---|
                """
                .formatted(accepted, all, needy);
    }
}
