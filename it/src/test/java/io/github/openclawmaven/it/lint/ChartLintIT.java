package io.github.openclawmaven.it.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.lint.LintReport;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is wrong with a chart points to the key of the descriptor behind it. */
class ChartLintIT extends ChartLintTest {

    @Test
    void findsNothingInAChartAsItIs() throws IOException {
        LintReport report = lint();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.valuesFiles()).isEqualTo(2);
        assertThat(report.objects()).isGreaterThan(20);
        assertThat(report.helmVersion()).startsWith("v3.");
    }

    @Test
    void findsATemplateThatHelmCannotRenderAtWhatItIsMadeOf() throws IOException {
        replace("templates/ingress.yaml", "(.Values.expose).annotations", "(.Values.expose).annotations.some.thing");

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
}
