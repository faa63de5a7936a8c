package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What clients of the gateway show: made by the chart, chosen, or kept. */
class ChartCredentialIT extends HelmTest {

    @Test
    void makesATokenAndKeepsItAndTheVolume() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), "gateway: {token: chosen}");

        Secret token = manifests.named(Secret.class, RELEASE + "-gateway");
        assertThat(token.getStringData()).containsEntry("token", "chosen");
        assertThat(token.getMetadata().getAnnotations()).containsEntry("helm.sh/resource-policy", "keep");
        assertThat(manifests.one(PersistentVolumeClaim.class).getMetadata().getAnnotations())
                .containsEntry("helm.sh/resource-policy", "keep");
        // An empty class would be none at all, and the claim would wait for ever.
        assertThat(manifests.one(PersistentVolumeClaim.class).getSpec().getStorageClassName())
                .isNull();
        assertThat(manifests(directory.resolve("chart"), DEFAULTS)
                        .named(Secret.class, RELEASE + "-gateway")
                        .getStringData()
                        .get("token"))
                .hasSize(48);
    }

    @Test
    void makesAPasswordWhereAProxySignsPeopleIn() {
        Path chart = new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        gateway:
                          release: 2026.9.6
                          trustedProxies: [10.0.0.0/8]
                          auth: {trustedProxy: {userHeader: x-forwarded-user}}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                        agents: {main: {}}
                        jobs: {morning: {schedule: {every: 1h}, message: Look}}
                        """)
                .generate(NEW);
        Manifests manifests = manifests(chart, "gateway: {password: chosen}");

        assertThat(manifests.named(Secret.class, RELEASE + "-gateway").getStringData())
                .containsExactly(Map.entry("password", "chosen"));
        assertThat(manifests
                        .one(Deployment.class)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers())
                .hasSize(2)
                .allSatisfy(container -> {
                    assertThat(secret(container, "OPENCLAW_GATEWAY_PASSWORD")).isEqualTo(RELEASE + "-gateway/password");
                    assertThat(container.getEnv()).extracting(EnvVar::getName).doesNotContain("OPENCLAW_GATEWAY_TOKEN");
                });
    }

    @Test
    void keepsTheTokenOfAnEarlierInstallation() {
        Path chart = project("kubernetes").generate(NEW);
        cluster.putSecret(NAMESPACE, RELEASE + "-gateway", "token", "made earlier");

        Secret token = manifests(chart, DEFAULTS).named(Secret.class, RELEASE + "-gateway");

        cluster.clear();
        assertThat(token.getStringData()).containsEntry("token", "made earlier");
    }

    @Test
    void restartsThePodWhenTheGivenTokenIsAnother() {
        Path chart = project("kubernetes").generate(NEW);

        String first = mark(chart, "gateway: {token: one}");

        assertThat(first).hasSize(64).isEqualTo(mark(chart, "gateway: {token: one}"));
        assertThat(mark(chart, "gateway: {token: other}")).hasSize(64).isNotEqualTo(first);
        assertThat(mark(chart, "gateway: {existingSecret: existing}")).isNull();
    }

    @Test
    void restartsNothingForATokenThatStays() {
        Path chart = project("kubernetes").generate(NEW);
        assertThat(mark(chart, DEFAULTS)).isNull();
        cluster.putSecret(NAMESPACE, RELEASE + "-gateway", "token", "made earlier");
        try {
            assertThat(mark(chart, DEFAULTS)).isNull();

            Deployment live = manifests(chart, "gateway: {token: one}").one(Deployment.class);
            cluster.put(live);

            assertThat(mark(chart, DEFAULTS)).isEqualTo(mark(live));
        } finally {
            cluster.clear();
        }
    }

    private static String mark(Path chart, String values) {
        return mark(manifests(chart, values).one(Deployment.class));
    }

    private static String mark(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getAnnotations().get("checksum/credential");
    }
}
