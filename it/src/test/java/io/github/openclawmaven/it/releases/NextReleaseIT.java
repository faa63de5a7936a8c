package io.github.openclawmaven.it.releases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.process.Command.Result;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What .ci/next-release does for a release that the catalogue lacks, done for the newest one that it has. */
class NextReleaseIT {

    private static final GatewayRelease NEWEST = Catalogue.bundled().newest();
    private static final String RELEASES = "releases.txt";

    @TempDir
    private Path root;

    @Test
    void itsScriptsPassTheTestsThatTheyHaveOfTheirOwn() {
        Result result = CatalogueScripts.runTests();

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("# fail 0").doesNotContain("# pass 0");
    }

    @Test
    void aReleaseThatIsNotKnownIsFoundAndDescribedAsItIsInTheCatalogue() throws IOException {
        Path catalogue = catalogueWithout(NEWEST);
        String where = "--catalogue=" + catalogue;

        assertThat(CatalogueScripts.run(root, "next-releases.mjs", where).lines())
                .contains(NEWEST.toString())
                .doesNotContain(Catalogue.bundled().known().get(0).toString());

        CatalogueScripts.run(root, "release.mjs", NEWEST, where, "--packages=" + CatalogueScripts.packages());

        for (String file : List.of(RELEASES, volume(NEWEST))) {
            assertThat(catalogue.resolve(file))
                    .hasSameTextualContentAs(CatalogueScripts.catalogue().resolve(file));
        }
    }

    @Test
    void whatItChangesIsSaidInWords() {
        List<String> said = CatalogueScripts.run(root, "differences.mjs", "2026.8.1")
                .lines()
                .toList();

        assertThat(said)
                .contains("## 2026.8.1, compared with 2026.7.35")
                .anyMatch(line -> line.startsWith("- Key that is gone: "))
                .anyMatch(line -> line.startsWith("- Takes fewer values: ")
                        && line.contains("gateway.reload.mode (no more hot, restart)"))
                .anyMatch(line -> line.startsWith("- Bundled plugin that is gone: ") && line.contains("`novita`"))
                .anyMatch(line -> line.startsWith("- Model with which it no longer starts: ")
                        && line.contains("`google/gemini-2.0-flash`"));
    }

    @Test
    void itsRowIsTheOneInTheTable() throws IOException {
        ReducedExample example = ReducedExample.of(NEWEST, root.resolve("source"));
        Verdict verdict = Verdict.ask(ReleaseHome.installed(NEWEST, root), example.documents(), root);

        assertThat(ReleasesTable.rows()).contains(new ReleaseRow(NEWEST, example, Optional.of(verdict)).markdown());
    }

    private Path catalogueWithout(GatewayRelease release) throws IOException {
        Path copy = Files.createDirectory(root.resolve("catalogue"));
        for (Path file : committed()) {
            List<String> others = Files.readAllLines(file).stream()
                    .filter(line -> !line.equals(release.toString()) && !line.startsWith(release + " "))
                    .toList();
            Files.write(copy.resolve(file.getFileName()), others);
        }
        return copy;
    }

    private static List<Path> committed() throws IOException {
        try (Stream<Path> files = Files.list(CatalogueScripts.catalogue())) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private static String volume(GatewayRelease release) {
        String[] parts = release.toString().split("\\.");
        return parts[0] + "." + parts[1] + ".txt";
    }
}
