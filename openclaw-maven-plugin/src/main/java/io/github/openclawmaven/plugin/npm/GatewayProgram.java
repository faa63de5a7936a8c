package io.github.openclawmaven.plugin.npm;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A release of the gateway as npm gives it, about 770 MB.
 *
 * @param directory holds {@code node_modules}
 * @param home the gateway's own package
 */
public record GatewayProgram(GatewayRelease release, NodeProgram node, Path directory, Path home) {

    /** Releases 2026.2 take libsignal from a Git repository; npm has the same, and needs no git. */
    private static final String MANIFEST =
            """
            {"private": true, "dependencies": {"openclaw": "%s"}, "overrides": {"libsignal": "npm:libsignal@2.0.1"}}
            """;

    /** The installed release; takes a minute or two when it is not in the cache. */
    public static GatewayProgram of(GatewayRelease release, NpmPackages packages) throws IOException {
        NodeProgram node = NodeProgram.of(packages);
        // The install scripts of 2026.7 and later refuse an old node, and 2026.3 leaves out dependencies with one.
        Path directory = packages.installed(
                "OpenClaw " + release, "gateway-" + release, MANIFEST.formatted(release), node.programs());
        return new GatewayProgram(release, node, directory, directory.resolve("node_modules/openclaw"));
    }

    /** The gateway's own command line. */
    public List<String> command() {
        return List.of(node.program().toString(), home.resolve("openclaw.mjs").toString());
    }

    /** Directories of programs that the gateway and its agents find first. */
    public List<Path> programs() {
        return List.of(node.programs(), directory.resolve("node_modules/.bin"));
    }
}
