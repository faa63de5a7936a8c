package io.github.openclawmaven.it.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.it.helm.ChartProject;
import io.github.openclawmaven.it.helm.HelmOfTests;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.lint.ChartLint;
import io.github.openclawmaven.plugin.lint.LintReport;
import io.github.openclawmaven.plugin.lint.ValuesFile;
import io.github.openclawmaven.plugin.lint.helm.Helm;
import io.github.openclawmaven.plugin.lint.helm.LookupCluster;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Helm and Kubernetes' types judge a chart, and what they say points to where the user can change it. */
class ChartLintIT {

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

    @TempDir
    private Path directory;

    private Compilation.Result result;
    private final Map<String, Content> files = new TreeMap<>();
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
        result = project.compile("2026.9.6");
        files.putAll(project.tree(result).files());
    }

    @Test
    void findsNothingInAChartAsItIs() throws IOException {
        LintReport report = lint();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.valuesFiles()).isEqualTo(2);
        assertThat(report.objects()).isGreaterThan(20);
        assertThat(report.helmVersion()).startsWith("v3.");
    }

    @Test
    void pointsAtTheKeyOfAValuesFileThatTheChartDoesNotHave() throws IOException {
        values("suspend: true\nstorage:\n  sise: 1Gi\n");

        assertThat(findings()).containsExactly("values.yaml:3:3 OC7003 the chart has no value \"storage.sise\"");
    }

    @Test
    void pointsAtTheValueThatTheChartDoesNotTake() throws IOException {
        values("storage:\n  size: much\n");

        assertThat(findings()).singleElement().asString().startsWith("values.yaml:2:3 OC7003 the chart does not take");
    }

    @Test
    void findsAWrongTypeThatHelmTakes() throws IOException {
        values(
                """
                scheduling:
                  tolerations:
                    - key: gpu
                      operator: Exists
                      tolerationSeconds: soon
                """);

        assertThat(findings())
                .containsExactly(
                        "values.yaml:5:7 OC7103 Deployment acme, spec.template.spec.tolerations.0.tolerationSeconds: a text,"
                                + " and Kubernetes takes a whole number there");
    }

    @Test
    void findsAFieldThatKubernetesDoesNotHave() throws IOException {
        values("scheduling:\n  affinity:\n    nodeAffinty: {}\n");

        assertThat(findings())
                .containsExactly("values.yaml:3:5 OC7102 Deployment acme, spec.template.spec.affinity.nodeAffinty:"
                        + " Kubernetes has no such field in Deployment");
    }

    @Test
    void saysOnceWhatIsWrongWithALabelOfAllObjects() throws IOException {
        values("labels: {team: not a label value}\n");

        assertThat(lint().diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(line(diagnostic))
                    .startsWith("values.yaml:1:10 OC7104 ")
                    .contains("metadata.labels.team: a label value consists of");
            assertThat(diagnostic.note()).matches("rendered with values.yaml; the same in [0-9]+ more objects");
        });
    }

    @Test
    void saysWhereAValuesFileIsNotYaml() throws IOException {
        values("storage:\n  size: [\n");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("values.yaml:")
                .contains(" OC1001 not YAML");
    }

    @Test
    void looksAtTheLabelsOfThePodToo() throws IOException {
        values("podLabels:\n  team: not a label value\n");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("values.yaml:2:3 OC7104 Deployment acme, spec.template.metadata.labels.team: ");
    }

    @Test
    void takesAValuesFileThatSetsNothing() throws IOException {
        values("# Nothing yet.\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void showsTheLinesOfAValuesFileWithoutTheSecretsInThem() throws IOException {
        values("gateway: {token: canary-7f3a, sekretKey: other}\n");

        List<Diagnostic> diagnostics = lint().diagnostics();
        assertThat(new DiagnosticText(diagnostics).lines(diagnostics.get(0)))
                .first()
                .asString()
                .isEqualTo("values.yaml:1:31: error OC7003: the chart has no value \"gateway.sekretKey\"");
        assertThat(new DiagnosticText(diagnostics).lines(diagnostics.get(0)))
                .noneMatch(line -> line.contains("canary"));
    }

    @Test
    void findsATemplateThatHelmCannotRenderAtWhatItIsMadeOf() throws IOException {
        replace("templates/ingress.yaml", ".Values.expose.annotations", ".Values.expose.annotations.some.thing");

        assertThat(findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding)
                .startsWith("openclaw.yaml:18:5 OC700")
                .contains("templates/ingress.yaml")
                .contains("nil pointer"));
    }

    @Test
    void findsWhatHelmsLinterRefuses() throws IOException {
        replace("Chart.yaml", "version: \"1.2.3\"", "version: \"one\"");

        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding).startsWith("openclaw.yaml:1:1 OC7001 helm lint: "));
    }

    @Test
    void findsAMistakeInARoleAtItsAgent() throws IOException {
        replace("templates/agent-rbac.yaml", "rules:", "rulez: 1\nrules:");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("openclaw.yaml:12:5 OC7102 Role acme-optimizer-1, rulez: ");
    }

    @Test
    void findsAMistakeInATestOfTheChart() throws IOException {
        replace("templates/tests/readiness.yaml", "restartPolicy: Never", "restartPolicy: 1");

        assertThat(findings())
                .containsExactly("openclaw.yaml:16:1 OC7103 Pod acme-readiness, spec.restartPolicy: a whole number,"
                        + " and Kubernetes takes a text there");
    }

    @Test
    void findsEveryWrongTypeOfAnObject() throws IOException {
        replace(
                "templates/pvc.yaml",
                "accessModes:\n    - ReadWriteOnce",
                "accessModes:\n    - 1\n    - true\n  volumeMode: 5");

        assertThat(findings())
                .containsExactly(
                        "openclaw.yaml:20:5 OC7103 PersistentVolumeClaim acme, spec.accessModes.0: a whole number, and Kubernetes takes a text there",
                        "openclaw.yaml:20:5 OC7103 PersistentVolumeClaim acme, spec.accessModes.1: true or false, and Kubernetes takes a text there",
                        "openclaw.yaml:20:5 OC7103 PersistentVolumeClaim acme, spec.volumeMode: a whole number, and Kubernetes takes a text there");
    }

    @Test
    void findsAnObjectThatIsThereTwiceAndOneThatIsNone() throws IOException {
        Content service = files.get("templates/service.yaml");
        files.put("templates/service-again.yaml", service);
        files.put("templates/twice.yaml", Content.of("apiVersion: v1\nkind: ConfigMap\nkind: Secret\n"));
        files.put("templates/own.yaml", Content.of("apiVersion: example.com/v1\nkind: Own\nmetadata: {name: own}\n"));

        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding).contains(" OC7105 Service acme: "))
                .anySatisfy(finding -> assertThat(finding).contains(" OC7101 ").contains("duplicate key kind"))
                .anySatisfy(finding -> assertThat(finding).contains(" OC7106 Own own: "));
    }

    private void values(String text) throws IOException {
        values.add(ValuesFile.read("values.yaml", Files.writeString(directory.resolve("values.yaml"), text)));
    }

    private void replace(String file, String from, String to) {
        String text = files.get(file).text().orElseThrow();
        assertThat(text).contains(from);
        files.put(file, Content.of(text.replace(from, to)));
    }

    private List<String> findings() throws IOException {
        return lint().diagnostics().stream().map(ChartLintIT::line).toList();
    }

    private LintReport lint() throws IOException {
        OutputPlace place = new OutputPlace("openclaw.lint.directory", directory.resolve("lint"), List.of());
        try (OutputDirectory output = OutputDirectory.open(place, Assertions::fail)) {
            return new ChartLint(helm, output, "target/openclaw-lint")
                    .lint(new ChartTree("acme", files), result.deployment(), values, "1.31.0");
        }
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.position() + " " + diagnostic.code().id() + " " + diagnostic.message();
    }
}
