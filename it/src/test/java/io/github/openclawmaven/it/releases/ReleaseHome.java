package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.gateway.NpmProject;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A release that can be asked for its verdict.
 *
 * @param kind in a word, for the table
 * @param variables that its processes need besides those of a pod
 * @param standIns gets the names of the libraries that are not there, one a line
 */
public record ReleaseHome(GatewayInstallation installation, String kind, Map<String, String> variables, Path standIns) {
    /** Their packages alone come to no verdict: the check runs code that only all dependencies together make work. */
    private static final Set<String> NOT_BY_PACKAGE =
            Set.of("2026.4.22", "2026.4.23", "2026.4.24", "2026.4.25", "2026.4.26", "2026.4.27", "2026.4.29");

    public ReleaseHome {
        variables = Map.copyOf(variables);
    }

    /**
     * The release with all its dependencies. From 2026.4.20 to 2026.4.29 it has npm fetch the libraries of its plugins itself
     * before it answers.
     */
    static ReleaseHome installed(GatewayRelease release, Path work) {
        return new ReleaseHome(
                GatewayInstallation.of(release.toString()),
                "installed",
                NpmProject.settings(),
                work.resolve("stand-ins.txt"));
    }

    /** As little of the release as comes to a verdict. */
    public static ReleaseHome smallest(GatewayRelease release, Path work) {
        return NOT_BY_PACKAGE.contains(release.toString()) ? installed(release, work) : unpacked(release, work);
    }

    /** The release's package with the libraries of its check: a tenth of the time and the room. */
    static ReleaseHome unpacked(GatewayRelease release, Path work) {
        Path directory = work.resolve("release");
        Path standIns = work.resolve("stand-ins.txt");
        CatalogueScripts.run(work, "unpack.mjs", release, directory, CatalogueScripts.packages());
        return new ReleaseHome(
                new GatewayInstallation(release, directory, directory.resolve("package")),
                "package",
                Map.of(
                        "NODE_OPTIONS",
                        "--import=" + CatalogueScripts.script("stand-ins.mjs").toUri(),
                        "STAND_INS_LOG",
                        standIns.toString()),
                standIns);
    }

    /** In words, for the table. */
    String how() throws IOException {
        Set<String> missing = Files.exists(standIns) ? Set.copyOf(Files.readAllLines(standIns)) : Set.of();
        return missing.isEmpty() ? kind : kind + ", " + missing.size() + " stand-ins";
    }
}
