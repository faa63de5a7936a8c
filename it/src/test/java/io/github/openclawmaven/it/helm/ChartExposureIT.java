package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.openshift.api.model.Route;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reaches the gateway and what is called beside it. */
class ChartExposureIT extends HelmTest {

    @Test
    void exposesGatewayAndWebhookByIngress() {
        Manifests manifests = manifests(
                project("kubernetes").generate(NEW),
                "expose: {host: other.example.com, tlsSecret: certificate, annotations: {own: value}}");

        Ingress ingress = manifests.named(Ingress.class, RELEASE);
        assertThat(ingress.getSpec().getRules())
                .extracting(rule -> rule.getHost())
                .containsExactly("other.example.com");
        assertThat(ingress.getSpec().getTls())
                .extracting(tls -> tls.getSecretName())
                .containsExactly("certificate");
        assertThat(ingress.getMetadata().getAnnotations())
                .containsEntry("own", "value")
                .containsEntry("nginx.ingress.kubernetes.io/proxy-read-timeout", "3600");
        Ingress webhook = manifests.named(Ingress.class, RELEASE + "-webhook-telegram");
        assertThat(webhook.getSpec().getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getHost()).isEqualTo("other.example.com");
            assertThat(rule.getHttp().getPaths()).singleElement().satisfies(path -> {
                assertThat(path.getPath()).isEqualTo("/telegram-webhook");
                assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("telegram");
            });
        });
        assertThat(manifests.one(Service.class).getSpec().getPorts())
                .extracting(port -> port.getName() + " " + port.getPort())
                .containsExactly("gateway 18789", "telegram 8787", "msteams 3978");
        assertThat(gateway(manifests).getPorts())
                .extracting(port -> port.getName() + " " + port.getContainerPort())
                .containsExactly("gateway 18789", "telegram 8787", "msteams 3978");
        assertThat(manifests
                        .named(Ingress.class, RELEASE + "-webhook-msteams")
                        .getSpec()
                        .getRules())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.getHost()).isEqualTo("other.example.com");
                    assertThat(rule.getHttp().getPaths())
                            .extracting(path -> path.getPath() + " "
                                    + path.getBackend().getService().getPort().getName())
                            .containsExactly("/api/messages msteams");
                });
    }

    @Test
    void exposesGatewayAndWebhookByRoute() {
        Path chart = project("openshift").generate(NEW);
        Manifests manifests = manifests(chart, DEFAULTS);

        Route route = manifests.named(Route.class, RELEASE);
        assertThat(route.getSpec().getHost()).isEqualTo("openclaw.example.com");
        assertThat(route.getSpec().getTls().getInsecureEdgeTerminationPolicy()).isEqualTo("Redirect");
        assertThat(route.getMetadata().getAnnotations()).containsEntry("haproxy.router.openshift.io/timeout", "3600s");
        assertThat(manifests
                        .named(Route.class, RELEASE + "-webhook-telegram")
                        .getSpec()
                        .getPath())
                .isEqualTo("/telegram-webhook");
        Route teams = manifests.named(Route.class, RELEASE + "-webhook-msteams");
        assertThat(teams.getSpec().getHost() + teams.getSpec().getPath())
                .isEqualTo("openclaw.example.com/api/messages");
        assertThat(manifests(chart, "expose: {host: \"\"}").all(Route.class))
                .extracting(it -> it.getMetadata().getName())
                .containsExactly(RELEASE + "-webhook-telegram");
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void asksAGatewayOnLoopbackFromWithin(String release) {
        Path chart = new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        gateway: {release: 2026.9.6, bind: loopback}
                        agents: {"n": {}}
                        env: {TOKEN: {secret: "yes", key: "on"}}
                        """)
                .file("agents/n/AGENTS.md", "Be kind.\n")
                .generate(release);
        Manifests manifests = manifests(chart, DEFAULTS);

        assertThat(manifests.all(Service.class)).isEmpty();
        assertThat(gateway(manifests).getReadinessProbe().getExec().getCommand())
                .hasSize(3)
                .contains("node");
        assertThat(secret(gateway(manifests), "TOKEN")).isEqualTo("yes/on");
        assertThat(manifests.named(ConfigMap.class, RELEASE + "-n-workspace").getData())
                .containsKey("AGENTS.md");
    }
}
