package io.github.openclawmaven.it.gateway;

import java.nio.file.Path;

/** Where the scripts that the chart ships lie in this reactor, and their tests. */
final class ChartScripts {
    private static final Path MODULE =
            Path.of("..", "chart-templates").toAbsolutePath().normalize();

    private ChartScripts() {}

    static Path directory() {
        return MODULE.resolve("src/main/resources/chart/files/scripts");
    }

    static Path tests() {
        return MODULE.resolve("src/test/node");
    }
}
