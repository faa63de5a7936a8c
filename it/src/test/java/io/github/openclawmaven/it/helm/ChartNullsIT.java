package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Null takes a default away, wherever it stands: the chart renders without the value, or the schema says that it needs one. */
class ChartNullsIT extends HelmTest {

    /** Without these there is no chart; with the groups that hold them. */
    private static final Set<String> NEEDED = Set.of(
            "image",
            "image.repository",
            "gateway",
            "gateway.secretKey",
            "secrets",
            "secrets.gh",
            "secrets.openclaw-secrets",
            "secrets.teams",
            "secrets.telegram-secrets",
            "secrets.vertex",
            "configMaps",
            "configMaps.corporate-ca",
            "configMaps.settings",
            "configMaps.variables",
            "rbac",
            "rbac.namespaces",
            "rbac.namespaces.resource-demo",
            "storage",
            "storage.size");

    @Test
    void takesAwayEachValueThatTheChartCanDoWithout() throws IOException {
        Path chart = project("kubernetes").generate(NEW);
        Map<String, Deque<String>> groups = new LinkedHashMap<>();
        paths(chart).stream()
                .filter(path -> !NEEDED.contains(String.join(".", path)))
                .forEach(path -> groups.computeIfAbsent(path.get(0), group -> new ArrayDeque<>())
                        .add(absent(path)));

        while (!groups.isEmpty()) {
            // One of each group at a time: what renders without all of them does without each.
            List<String> absent =
                    groups.values().stream().map(Deque::removeFirst).toList();
            groups.values().removeIf(Deque::isEmpty);
            assertThat(manifests(chart, "{" + String.join(", ", absent) + "}").all())
                    .as(absent.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void saysWhichValueTheChartNeeds() throws IOException {
        Path chart = project("kubernetes").generate(NEW);
        Set<String> known = new TreeSet<>();

        for (List<String> path : paths(chart)) {
            if (NEEDED.contains(String.join(".", path))) {
                known.add(String.join(".", path));
                assertThatThrownBy(() -> manifests(chart, "{" + absent(path) + "}"))
                        .as(path.toString())
                        .isInstanceOf(HelmException.class)
                        .hasMessageContaining("missing propert")
                        .hasMessageContaining(path.get(path.size() - 1));
            }
        }

        assertThat(known).containsExactlyInAnyOrderElementsOf(NEEDED);
    }

    @Test
    void takesAwayWhatAnotherValuesFileSaid() {
        Path chart = project("openshift").generate(NEW);

        assertThat(manifests(
                                chart,
                                """
                                resources: {limits: {cpu: null, memory: null}, requests: null}
                                labels: {tier: null, team: null}
                                podAnnotations: {example.com/a: null}
                                scheduling: {affinity: {nodeAffinity: null}, tolerations: [{operator: Exists, key: null}]}
                                expose: {annotations: {example.com/b: null}}
                                """)
                        .all())
                .isNotEmpty()
                .allSatisfy(
                        object -> assertThat(object.getMetadata().getLabels()).doesNotContainKeys("tier", "team"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                executors:
                  operator_1:
                    image: {registry: null, digest: null, pullPolicy: null, pullSecrets: null}
                    scheduling: null
                    podLabels: null
                  quiet: null
                executorGate: null
                executorNetwork: null
                """,
                """
                executors:
                  operator_1:
                    existingSecret: null
                    resources: {limits: null, requests: null}
                    scheduling:
                      nodeSelector: null
                      tolerations: null
                      affinity: null
                      topologySpreadConstraints: null
                      priorityClassName: null
                      runtimeClassName: null
                  near: {resources: null}
                executorGate: {resources: null}
                executorNetwork: {policies: null, dns: null, apiServer: null, lookUpApiServer: null}
                """
            })
    void takesAwayWhatIsSaidOfExecutors(String values) {
        Manifests manifests =
                manifests(ExecutorProject.in(directory, "kubernetes").generate(NEW), values);

        assertThat(manifests.all(Deployment.class)).hasSize(3);
        assertThat(manifests.all(NetworkPolicy.class)).hasSize(2);
    }

    /** Of all values and groups of the chart, and of what a map among them holds. */
    private static List<List<String>> paths(Path chart) throws IOException {
        List<List<String>> paths = new ArrayList<>();
        collect(new Yaml().load(Files.readString(chart.resolve("values.yaml"))), List.of(), paths);
        return paths;
    }

    private static void collect(Map<String, Object> values, List<String> around, List<List<String>> paths) {
        values.forEach((key, value) -> {
            List<String> path = new ArrayList<>(around);
            path.add(key);
            paths.add(path);
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> below = new LinkedHashMap<>();
                map.forEach((name, item) -> below.put(name.toString(), item));
                collect(below, path, paths);
            }
        });
    }

    /** Without the braces of the file around it. */
    private static String absent(List<String> path) {
        return path.stream().map(key -> "\"" + key + "\": ").collect(Collectors.joining("{"))
                + "null"
                + "}".repeat(path.size() - 1);
    }
}
