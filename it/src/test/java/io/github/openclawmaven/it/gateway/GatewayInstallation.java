package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.plugin.npm.GatewayProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A release of the gateway as npm gives it, about 770 MB.
 *
 * @param directory holds {@code node_modules}
 * @param home the gateway's own package
 */
public record GatewayInstallation(GatewayRelease release, Path directory, Path home) {

    /** The installed release; takes a minute or two when it is not in the cache. */
    public static GatewayInstallation of(String name) {
        try {
            GatewayProgram program = GatewayProgram.of(GatewayRelease.of(name), NpmProject.PACKAGES);
            return new GatewayInstallation(program.release(), program.directory(), program.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
