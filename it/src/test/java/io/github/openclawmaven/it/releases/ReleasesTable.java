package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page {@code docs/releases.md}: a row for each release, newest first. */
final class ReleasesTable {
    private static final Path PAGE = Path.of("../docs/releases.md");

    private ReleasesTable() {}

    /** Writes what is kept; the same verdicts give the same page. */
    static void write(List<GatewayRelease> releases, Path work) throws IOException {
        List<ReleaseRow> rows = new ArrayList<>();
        for (GatewayRelease release : releases) {
            ReducedExample example = ReducedExample.of(release, work.resolve(release.toString()));
            rows.add(0, new ReleaseRow(release, example, Verdict.kept(release, example.documents())));
        }
        List<ReleaseRow> accepted = rows.stream()
                .filter(row -> row.verdict().isPresent() && row.errors().isEmpty())
                .toList();
        long needy =
                accepted.stream().filter(row -> !row.neededPlugins().isEmpty()).count();
        Files.createDirectories(PAGE.getParent());
        StringBuilder page = new StringBuilder(head(accepted.size(), rows.size(), needy));
        rows.forEach(row -> page.append(row.markdown()).append('\n'));
        Files.writeString(PAGE, page);
    }

    private static String head(int accepted, int all, long needy) {
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
