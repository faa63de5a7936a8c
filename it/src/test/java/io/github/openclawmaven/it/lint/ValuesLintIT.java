package io.github.openclawmaven.it.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with values points to where the user wrote them. */
class ValuesLintIT extends ChartLintTest {

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

    /** Below the values of their own, Kubernetes' shapes. */
    @Test
    void findsWhatKubernetesDoesNotHaveOrTake() throws IOException {
        values(
                """
                scheduling:
                  tolerations:
                    - key: gpu
                      operator: Exists
                      tolerationSeconds: soon
                      effect: NoSchedul
                    - opertor: Exists
                  affinity:
                    nodeAffinty: {}
                resources:
                  limits: {memroy: 1Gi}
                  requests: {cpu: 1 core}
                labels: {team: not a label value}
                global: {imageRegistri: a}
                podAnnotations: {checksum/config: a}
                """);

        assertThat(lint().diagnostics())
                .extracting(ChartLintTest::line, Diagnostic::hint)
                .contains(
                        tuple(
                                "values.yaml:5:7 OC7003 the chart does not take this"
                                        + " \"scheduling.tolerations.0.tolerationSeconds\": got string, want null or integer",
                                ""),
                        tuple(
                                "values.yaml:6:7 OC7003 the chart does not take this"
                                        + " \"scheduling.tolerations.0.effect\": value must be one of 'NoSchedule',"
                                        + " 'PreferNoSchedule', 'NoExecute', ''",
                                ""),
                        tuple(
                                "values.yaml:7:7 OC7003 the chart has no value \"scheduling.tolerations.1.opertor\"",
                                "did you mean \"operator\"?"),
                        tuple(
                                "values.yaml:9:5 OC7003 the chart has no value \"scheduling.affinity.nodeAffinty\"",
                                "did you mean \"nodeAffinity\"?"),
                        tuple(
                                "values.yaml:11:12 OC7003 the chart has no value \"resources.limits.memroy\": expected cpu,"
                                        + " memory, ephemeral-storage, hugepages-2Mi and the like, or a resource of a vendor"
                                        + " such as nvidia.com/gpu",
                                "did you mean \"memory\"?"),
                        tuple(
                                "values.yaml:12:14 OC7003 the chart does not take this \"resources.requests.cpu\": expected a"
                                        + " quantity: a number and perhaps a suffix, such as 250m, 2 or 1Gi, without a space or"
                                        + " a B",
                                ""),
                        tuple(
                                "values.yaml:13:10 OC7003 the chart does not take this \"labels.team\": expected at most 63"
                                        + " letters, digits, -, _ and ., with a letter or digit at both ends",
                                ""),
                        tuple(
                                "values.yaml:14:10 OC7003 the chart has no value \"global.imageRegistri\"",
                                "did you mean \"imageRegistry\"?"))
                .anySatisfy(finding -> assertThat(finding.toList().get(0).toString())
                        .startsWith(
                                "values.yaml:15:18 OC7003 the chart has no value \"podAnnotations.checksum/config\""));
    }

    @Test
    void pointsAtWhatAClusterAdds() throws IOException {
        values("extra:\n  env:\n    - {nam: A, value: b}\nhostAliases:\n  - {ipp: 10.0.0.1}\n");

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "values.yaml:3:8 OC7003 the chart has no value \"extra.env.0.nam\"",
                        "values.yaml:3:7 OC7003 the chart does not take this \"extra.env.0\": missing property 'name'",
                        "values.yaml:5:6 OC7003 the chart has no value \"hostAliases.0.ipp\"",
                        "values.yaml:5:5 OC7003 the chart does not take this \"hostAliases.0\": missing property 'ip'");
    }

    @Test
    void saysWhatTheChartRefusesToReplace() throws IOException {
        values("extra: {env: [{name: HOME, value: /}]}\n");

        assertThat(findings())
                .singleElement()
                .asString()
                .contains("OC7002", "extra.env: there is a variable \"HOME\" already");
    }

    @Test
    void saysWhereAValuesFileIsNotYaml() throws IOException {
        values("storage:\n  size: [\n");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("values.yaml:")
                .contains(" OC1001 a value is missing before this");
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
}
