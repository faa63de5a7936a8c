package io.github.openclawmaven.it.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.it.helm.ChartProject;
import io.github.openclawmaven.it.helm.HelmOfTests;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.LookupCluster;
import io.github.openclawmaven.plugin.lint.ChartFolders;
import io.github.openclawmaven.plugin.lint.ChartLint;
import io.github.openclawmaven.plugin.lint.LintReport;
import io.github.openclawmaven.plugin.lint.ValuesFile;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in which real Helm and Kubernetes' types judge a chart that it may spoil, with values that it may give. */
abstract class ChartLintTest {

    private static final String DESCRIPTOR =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6, trustedProxies: [10.0.0.0/8]}
            models:
              default: anthropic/claude-sonnet-4-6
              providers:
                anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
            defaultAgent: main
            agents:
              main: {}
              optimizer_1:
                kubernetes:
                  serviceAccount: {annotations: {"example.com/role": reader}}
                  access:
                    - {resources: [configmaps], resourceNames: [report], verbs: [get]}
            kubernetes:
              expose:
                ingress: {host: openclaw.example.com}
              storage:
                size: 5Gi
              labels: {team: platform}
            """;

    private static LookupCluster cluster;
    private static Helm helm;

    private Deployment deployment;

    @TempDir
    private Path directory;

    final Map<String, Content> files = new TreeMap<>();

    private final List<ValuesFile> values = new ArrayList<>();

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

    @BeforeEach
    void makeChart() {
        ChartProject project = new ChartProject(directory).file("openclaw.yaml", DESCRIPTOR);
        CompiledSource compiled = project.compile("2026.9.6");
        deployment = compiled.result().deployment();
        files.putAll(compiled.chart().files());
    }

    final void values(String text) throws IOException {
        values.add(ValuesFile.read("values.yaml", Files.writeString(directory.resolve("values.yaml"), text)));
    }

    final void replace(String file, String from, String to) {
        String text = files.get(file).text().orElseThrow();
        assertThat(text).contains(from);
        files.put(file, Content.of(text.replace(from, to)));
    }

    final List<String> findings() throws IOException {
        return lint().diagnostics().stream().map(ChartLintTest::line).toList();
    }

    final LintReport lint() throws IOException {
        OutputPlace place = new OutputPlace("openclaw.lint.directory", directory.resolve("lint"), List.of());
        try (OutputDirectory output = OutputDirectory.open(place, Assertions::fail)) {
            ChartFolders chart = new ChartFolders(new ChartTree("acme", files), "");
            output.replace(chart.files());
            return new ChartLint(helm, output, "target/openclaw-lint").lint(chart, deployment, values, "1.31.0");
        }
    }

    static String line(Diagnostic diagnostic) {
        return diagnostic.position() + " " + diagnostic.code().id() + " " + diagnostic.message();
    }
}
