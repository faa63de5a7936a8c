package io.github.openclawmaven.plugin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderedChartTest {

    private static RenderedChart chart(String... objects) {
        return new RenderedChart(
                Stream.of(objects).map(Manifest::of).flatMap(Optional::stream).toList(), 0, "team");
    }

    private static String object(String kind, String namespace, String name) {
        return "\n# Source: acme/templates/x.yaml\napiVersion: v1\nkind: " + kind + "\nmetadata:\n  name: \"" + name
                + "\"\n" + (namespace.isEmpty() ? "" : "  namespace: " + namespace + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, team, acme, deployment-acme.yaml",
        "ClusterRole, '', acme, clusterrole-acme.yaml",
        "Role, other, acme, other/role-acme.yaml",
        "Role, team, acme:reader, role-acme_reader.yaml",
        "Role, ../.., ../../acme, _____/role-.._.._acme.yaml",
        "Role, team, Acme, role-acme.yaml",
        "'', team, acme, -acme.yaml"
    })
    void everyObjectHasAFileBelowTheDirectory(String kind, String namespace, String name, String path) {
        assertThat(chart(object(kind, namespace, name)).files()).containsOnlyKeys(path);
    }

    @Test
    void objectsOfOneNameShareAFileInTheOrderOfHelm() {
        String first = object("Route", "team", "acme");
        String second = first.replace("v1", "route.openshift.io/v1");

        assertThat(chart(second, object("Pod", "team", "acme"), first).files())
                .containsOnlyKeys("pod-acme.yaml", "route-acme.yaml")
                .containsEntry("route-acme.yaml", Content.of(second.substring(1) + "---\n" + first.substring(1)));
    }

    @Test
    void aCommentAloneIsNoObject() {
        assertThat(chart("\n# Source: acme/templates/x.yaml\n").files()).isEmpty();
    }

    @Test
    void aSecretIsOneThatHoldsSomething() {
        String secret = object("Secret", "team", "acme");

        assertThat(chart(secret, secret + "data: {}\n").secrets()).isEmpty();
        assertThat(chart(secret + "data: {a: Yg==}\n").secrets()).containsExactly("secret-acme.yaml");
        assertThat(chart(secret + "stringData:\n  a: b\n").secrets()).containsExactly("secret-acme.yaml");
        assertThat(chart(object("ConfigMap", "team", "acme") + "data: {a: b}\n").secrets())
                .isEmpty();
    }

    @Test
    void tellsWhatIsOtherwise() {
        RenderedChart chart = chart(object("Secret", "team", "acme") + "data: {a: b}\n", object("Pod", "team", "acme"));
        RenderedChart other = chart(object("Secret", "team", "acme") + "data: {a: c}\n", object("Pod", "team", "acme"));

        assertThat(chart.differences(chart)).isEmpty();
        assertThat(chart.differences(other)).containsExactly("secret-acme.yaml");
        assertThat(chart.differences(chart())).containsExactly("pod-acme.yaml", "secret-acme.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "test, true, true",
        "'test-success', true, true",
        "'pre-install,pre-upgrade', true, false",
        "'post-install, test', true, false",
        "'', false, false"
    })
    void knowsHooksAndTests(String hooks, boolean hook, boolean test) {
        Manifest manifest = Manifest.of(
                        object("Pod", "team", "acme") + "  annotations:\n    helm.sh/hook: \"" + hooks + "\"\n")
                .orElseThrow();

        assertThat(manifest.isHook()).isEqualTo(hook);
        assertThat(manifest.isTest()).isEqualTo(test);
    }

    @Test
    void saysHowManyObjectsThereAre() {
        Manifest pod = Manifest.of(object("Pod", "team", "acme")).orElseThrow();
        Manifest hook = Manifest.of(object("Pod", "team", "acme") + "  annotations: {helm.sh/hook: pre-install}\n")
                .orElseThrow();

        assertThat(new RenderedChart(List.of(pod), 0, "team").summary()).isEqualTo("1 object");
        assertThat(new RenderedChart(List.of(pod, hook), 1, "team").summary())
                .isEqualTo("2 objects, of which 1 is a hook; 1 test of the chart left out");
        assertThat(new RenderedChart(List.of(hook, hook), 2, "team").summary())
                .isEqualTo("2 objects, of which 2 are hooks; 2 tests of the chart left out");
    }
}
