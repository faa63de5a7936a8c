package io.github.openclawmaven.plugin.npm;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The Node.js that gateways and the chart's scripts run on; from npm, so that no other installation is needed.
 *
 * @param programs the directory of the program {@code node}
 */
public record NodeProgram(Path programs) {

    /** Fits all known releases. */
    private static final String MAJOR = "24";

    /** The installed one, about 130 MB. */
    public static NodeProgram of(NpmPackages packages) throws IOException {
        String manifest = "{\"private\": true, \"dependencies\": {\"node\": \"" + MAJOR + "\"}}";
        return new NodeProgram(packages.installed("Node.js " + MAJOR, "node-" + MAJOR, manifest)
                .resolve("node_modules/node/bin"));
    }

    /** The program itself. */
    public Path program() {
        return programs.resolve("node");
    }
}
