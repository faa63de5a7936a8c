package io.github.openclawmaven.it.gateway;

import java.nio.file.Path;

/** The Node.js that the gateways and the chart's scripts run on: fits all known releases. */
public final class NodeInstallation {
    private static final String MAJOR = "24";

    private NodeInstallation() {}

    /** The directory of the program {@code node}; from npm, so that no other installation is needed. */
    public static Path programs() {
        String manifest = "{\"private\": true, \"dependencies\": {\"node\": \"" + MAJOR + "\"}}";
        return NpmProject.installed("node-" + MAJOR, manifest).resolve("node_modules/node/bin");
    }

    /** The program itself. */
    public static Path program() {
        return programs().resolve("node");
    }
}
