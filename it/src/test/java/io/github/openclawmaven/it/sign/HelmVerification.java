package io.github.openclawmaven.it.sign;

import com.marcnuri.helm.Helm;
import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Real Helm fetches a chart as the dependency of another and verifies it, in a JVM of its own since its library takes over
 * the signals of the process.
 */
final class HelmVerification {

    private static final Duration LIMIT = Waiting.LIMIT;

    private HelmVerification() {}

    /** {@code <directory of the chart with the dependency> <keyring>}; prints what is wrong, and nothing else matters. */
    public static void main(String[] arguments) {
        try {
            new Helm(Path.of(arguments[0]))
                    .dependency()
                    .update()
                    .verify()
                    .withKeyring(Path.of(arguments[1]))
                    .call();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * What Helm said when it refused; empty when it verified the chart and put it into {@code umbrella/charts} beside the
     * keyring.
     *
     * @param repository directory of the chart and its {@code .prov} file
     * @param fileName of the chart in the repository
     */
    static String of(Path repository, PackagedChart chart, String fileName, Path keyring) throws Exception {
        Files.writeString(
                repository.resolve("index.yaml"),
                """
                apiVersion: v1
                entries:
                  %1$s:
                    - {apiVersion: v2, name: %1$s, version: %2$s, digest: %3$s, urls: [%4$s]}
                """
                        .formatted(chart.name(), chart.version(), chart.sha256(), fileName));
        try (ChartFolder folder = new ChartFolder(repository)) {
            Path umbrella = Files.createDirectory(keyring.resolveSibling("umbrella"));
            Files.writeString(
                    umbrella.resolve("Chart.yaml"),
                    """
                    apiVersion: v2
                    name: umbrella
                    version: 1.0.0
                    dependencies:
                      - {name: %s, version: %s, repository: "%s"}
                    """
                            .formatted(chart.name(), chart.version(), folder.url()));
            return run(umbrella, keyring);
        }
    }

    private static String run(Path umbrella, Path keyring) throws IOException {
        // Helm leaves files where it runs.
        Path home = Files.createDirectory(umbrella.resolveSibling("helm"));
        Map<String, String> environment = Map.of(
                "HELM_CACHE_HOME", home.resolve("cache").toString(),
                "HELM_CONFIG_HOME", home.resolve("config").toString(),
                "HELM_DATA_HOME", home.resolve("data").toString(),
                "KUBECONFIG", Files.writeString(home.resolve("kubeconfig"), "").toString());
        Command.Result result = Command.ofJava(
                        HelmVerification.class, List.of(umbrella.toString(), keyring.toString()), environment, home)
                .run(LIMIT);
        return result.exitCode() == 0 ? "" : result.output() + result.errors();
    }
}
