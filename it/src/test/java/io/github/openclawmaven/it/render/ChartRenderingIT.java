package io.github.openclawmaven.it.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.it.helm.ChartProject;
import io.github.openclawmaven.it.helm.HelmOfTests;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.HelmException;
import io.github.openclawmaven.plugin.helm.HelmRelease;
import io.github.openclawmaven.plugin.helm.LookupCluster;
import io.github.openclawmaven.plugin.render.ChartRendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real Helm renders, as the files that openclaw:render writes. */
class ChartRenderingIT {

    private static final HelmRelease RELEASE = new HelmRelease("my-release", "team-space", "1.31.0");
    private static final String NAMED_SECRET = "gateway: {existingSecret: token-of-ours}\n";

    private static final String DESCRIPTOR =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6}
            models:
              default: anthropic/claude-sonnet-4-6
              providers:
                anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
            agents:
              main:
                kubernetes:
                  access: [{namespace: resource-demo, resources: [pods], verbs: [get, list]}]
            """;

    private static final String HOOK =
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {{ .Release.Name }}-before
              annotations:
                helm.sh/hook: pre-upgrade
                helm.sh/hook-weight: "-5"
            """;

    private static LookupCluster cluster;
    private static Helm helm;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startHelm() throws IOException {
        cluster = LookupCluster.empty();
        helm = HelmOfTests.start(cluster);
    }

    @AfterAll
    static void endHelm() {
        helm.close();
        cluster.close();
    }

    private ChartTree chart() {
        ChartTree chart = new ChartProject(directory)
                .file("openclaw.yaml", DESCRIPTOR)
                .compile("2026.9.6")
                .chart();
        Map<String, Content> files = new TreeMap<>(chart.files());
        files.put("templates/before.yaml", Content.of(HOOK));
        return new ChartTree(chart.name(), files);
    }

    private ChartRendering render(ChartTree chart, boolean hooks, String... values) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : values) {
            files.add(Files.writeString(directory.resolve("values-" + files.size() + ".yaml"), text));
        }
        return ChartRendering.of(chart, RELEASE, files, hooks, helm);
    }

    @Test
    void writesEachObjectOfTheChartAndItsHooksAndNoTest() throws IOException {
        Map<String, Content> files = render(chart(), true, NAMED_SECRET).chart().files();

        assertThat(files)
                .containsKeys(
                        "deployment-my-release.yaml",
                        "configmap-my-release-config.yaml",
                        "configmap-my-release-before.yaml",
                        "service-my-release.yaml")
                .doesNotContainKey("pod-my-release-readiness.yaml");
        assertThat(files.keySet()).anyMatch(path -> path.startsWith("resource-demo/role-"));
        assertThat(files.get("configmap-my-release-before.yaml").text().orElseThrow())
                .isEqualTo(
                        "# Source: acme/templates/before.yaml\n" + HOOK.replace("{{ .Release.Name }}", "my-release"));
        assertThat(files.values()).noneMatch(file -> file.text().orElseThrow().contains("revealed"));
    }

    @Test
    void leavesHooksOutWhereNobodyKnowsThem() throws IOException {
        assertThat(render(chart(), false, NAMED_SECRET).chart().files())
                .doesNotContainKey("configmap-my-release-before.yaml");
    }

    @Test
    void rendersTheSameAgainWhereTheSecretHasAName() throws IOException {
        ChartRendering rendering = render(chart(), true, NAMED_SECRET);

        assertThat(rendering.warning()).isEmpty();
        assertThat(render(chart(), true, NAMED_SECRET).chart().files())
                .isEqualTo(rendering.chart().files());
    }

    @Test
    void warnsOfATokenThatTheChartMakes() throws IOException {
        assertThat(render(chart(), true).warning()).hasValueSatisfying(warning -> assertThat(warning)
                .contains("secret-my-release-gateway.yaml", "new random token", "gateway.existingSecret"));
    }

    @Test
    void warnsOfATokenThatTheValuesGive() throws IOException {
        ChartRendering rendering = render(chart(), true, "gateway: {token: canary-0123456789-canary}\n");

        assertThat(rendering.warning()).hasValueSatisfying(warning -> assertThat(warning)
                .startsWith("secret-my-release-gateway.yaml holds what the values give as a secret")
                .doesNotContain("canary"));
    }

    @Test
    void theLaterValuesWin() throws IOException {
        Map<String, Content> files = render(
                        chart(), true, NAMED_SECRET + "storage: {size: 1Gi}\n", "storage: {size: 7Gi}\n")
                .chart()
                .files();

        assertThat(files.values())
                .anyMatch(file -> file.text().orElseThrow().contains("storage: \"7Gi\""))
                .noneMatch(file -> file.text().orElseThrow().contains("storage: \"1Gi\""));
    }

    @Test
    void saysWhatHelmRefuses() {
        assertThatThrownBy(() -> render(chart(), true, "storage: {sise: 1Gi}\n"))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("sise");
    }
}
