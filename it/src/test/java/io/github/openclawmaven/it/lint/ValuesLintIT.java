package io.github.openclawmaven.it.lint;

import static org.assertj.core.api.Assertions.assertThat;

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
    void pointsAtWhatAClusterAdds() throws IOException {
        values("extra:\n  env:\n    - {nam: A, value: b}\nhostAliases:\n  - {ipp: 10.0.0.1}\n");

        assertThat(findings())
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("values.yaml:2:3 OC7102 Deployment acme, ")
                        && finding.contains(".nam: Kubernetes has no such field"))
                .anyMatch(finding -> finding.startsWith("values.yaml:5:6 OC7102 ") && finding.contains(".ipp: "));
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
}
