package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.List;

/**
 * A release of the gateway as npm gives it, about 770 MB.
 *
 * @param directory holds {@code node_modules}
 * @param home the gateway's own package
 */
public record GatewayInstallation(GatewayRelease release, Path directory, Path home) {

    /** Releases 2026.2 take libsignal from a Git repository; npm has the same, and needs no git. */
    private static final String MANIFEST =
            """
            {"private": true, "dependencies": {"openclaw": "%s"}, "overrides": {"libsignal": "npm:libsignal@2.0.1"}}
            """;

    /** The installed release; takes a minute or two when it is not in the cache. */
    public static GatewayInstallation of(String name) {
        GatewayRelease release = GatewayRelease.of(name);
        // The install scripts of 2026.7 and later refuse an old node, and 2026.3 leaves out dependencies with one.
        Path directory =
                NpmProject.installed("gateway-" + release, MANIFEST.formatted(release), NodeInstallation.programs());
        return new GatewayInstallation(release, directory, directory.resolve("node_modules/openclaw"));
    }

    /** What the model knows of the release. */
    GatewayFacts facts() {
        return Catalogue.bundled().facts(release);
    }

    /** The gateway's own command line. */
    List<String> program() {
        return List.of(
                NodeInstallation.program().toString(),
                home.resolve("openclaw.mjs").toString());
    }
}
