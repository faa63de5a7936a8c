package io.github.openclawmaven.chart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Which part of the volume each container of the pod sees: the gateway's container nothing of what the others trust. */
class VolumeMountsTest {

    private static final String EVERYTHING =
            """
            agents: {main: {}}
            tools:
              exec: {mode: allowlist, allow: [/usr/bin/kubectl]}
              web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}
            plugins: {brave: {package: "@openclaw/brave-plugin", version: 2026.9.5}}
            jobs: {report: {agent: main, schedule: {every: 1h}, message: Report.}}
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026.2.26 | prepare=; merge-jobs=state; merge-approvals=state,home; plugins=state,chart/plugins; gateway=state,home
            2026.5.28 | prepare=; merge-jobs=state; merge-approvals=state,home; plugins=state,chart/plugins; gateway=state,home
            2026.7.1  | prepare=; seed-jobs=state; merge-approvals=state,home; plugins=state,chart/plugins; gateway=state,home; reconcile=
            2026.9.6  | prepare=; seed-jobs=state; plugins=state,chart/plugins; gateway=state,home; reconcile=chart/approvals
            """)
    void eachContainerSeesItsPartOfTheVolume(String release, String expected) {
        String deployment =
                new Project(directory).descriptor(EVERYTHING).release(release).render("templates/deployment.yaml");

        Map<String, String> parts = partsByContainer(deployment);
        assertThat(parts).isEqualTo(table(expected));
        assertThat(parts.get("gateway")).doesNotContain("chart");
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new LinkedHashMap<>();
        Arrays.stream(text.split("; ")).map(row -> row.strip().split("=", 2)).forEach(row -> table.put(row[0], row[1]));
        return table;
    }

    /** Container to the sub-paths of the volume that it mounts; the empty one is the whole volume. */
    private static Map<String, String> partsByContainer(String deployment) {
        Map<String, Object> pod = map(map(map(yaml(deployment), "spec"), "template"), "spec");
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.of("initContainers", "containers")
                .flatMap(kind -> list(pod, kind).stream())
                .forEach(container -> parts.put(
                        container.get("name").toString(),
                        list(container, "volumeMounts").stream()
                                .filter(mount -> mount.get("name").equals("state"))
                                .map(mount -> Optional.ofNullable(mount.get("subPath"))
                                        .orElse("")
                                        .toString())
                                .collect(joining(","))));
        return parts;
    }

    /** What Helm fills in is of no interest here. */
    private static Map<String, Object> yaml(String template) {
        return new Yaml()
                .load(template.replaceAll("(?m)^ *\\{\\{-.*\\}\\}\n", "").replaceAll("\\{\\{.*?\\}\\}", "x"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.get(key);
    }
}
