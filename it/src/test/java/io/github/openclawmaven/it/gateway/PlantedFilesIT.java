package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agent wrote to places from which a gateway takes variables and code when it starts. */
class PlantedFilesIT {
    private static final Path RESOURCES = Path.of("src/test/resources/gateway").toAbsolutePath();

    /** Then it fails, so that the library goes on without the package. */
    private static final String CODE =
            """
            require('node:fs').writeFileSync(require('node:path').join(process.env.PLANTED_MARKS, 'code'), '');
            throw new Error('planted');
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void steersNoGatewayThatTheChartHasPrepared(String release) throws Exception {
        GeneratedChart chart = GeneratedChart.of(RESOURCES.resolve("small"), release, root.resolve("generated"));
        plant();
        Pod prepared = InstalledChart.of(chart, release, root).pod();

        assertThat(takenBy(prepared)).isEmpty();

        // Without the chart's scripts in between the same files do steer it.
        plant();
        assertThat(takenBy(prepared)).containsExactlyInAnyOrder("variable", "code");
    }

    private void plant() throws IOException {
        write("state/.env", "PLANTED=1\n");
        // An optional package of a library that every release has.
        write("home/.node_modules/bufferutil/index.js", CODE);
        write("home/.node_libraries/bufferutil/index.js", CODE);
    }

    /** Starts it and names what it took. */
    private Set<String> takenBy(Pod pod) throws IOException {
        Path marks = Files.createDirectories(root.resolve("marks"));
        Map<String, String> variables = new HashMap<>(pod.variables());
        variables.put("NODE_OPTIONS", "--require " + RESOURCES.resolve("planted/watch.cjs"));
        variables.put("PLANTED_MARKS", marks.toString());
        RunningGateway.start(new Pod(pod.installation(), root, variables)).close();
        try (Stream<Path> taken = Files.list(marks)) {
            return taken.map(mark -> mark.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void write(String place, String content) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
