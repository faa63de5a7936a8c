package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.plugin.npm.NodeProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The Node.js that the gateways and the chart's scripts run on. */
public final class NodeInstallation {

    private NodeInstallation() {}

    /** The directory of the program {@code node}. */
    public static Path programs() {
        try {
            return NodeProgram.of(NpmProject.PACKAGES).programs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program itself. */
    public static Path program() {
        return programs().resolve("node");
    }
}
