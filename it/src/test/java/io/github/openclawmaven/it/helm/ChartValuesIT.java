package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.github.openclawmaven.plugin.lint.helm.HelmException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an installation may change, and what it may not. */
class ChartValuesIT extends HelmTest {

    @Test
    void usesAClaimAndASecretThatExist() {
        Manifests manifests = manifests(
                project("kubernetes").generate(NEW),
                """
                gateway: {existingSecret: other-gateway, secretKey: other-key}
                storage: {existingClaim: other-claim}
                secrets: {openclaw-secrets: other-secrets}
                """);

        assertThat(manifests.all(PersistentVolumeClaim.class)).isEmpty();
        assertThat(manifests.all(Secret.class))
                .extracting(Secret::getType)
                .containsExactly("kubernetes.io/service-account-token");
        Container gateway = gateway(manifests);
        assertThat(secret(gateway, "OPENCLAW_GATEWAY_TOKEN")).isEqualTo("other-gateway/other-key");
        assertThat(secret(gateway, "SECRET_OPENCLAW_SECRETS_ANTHROPIC_API_KEY"))
                .isEqualTo("other-secrets/ANTHROPIC_API_KEY");
    }

    @Test
    void rewritesTheRegistryOfEveryImageAndTakesADigest() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(images(manifests(chart, DEFAULTS))).containsOnly("ghcr.io/openclaw/openclaw:2026.9.6");
        assertThat(images(manifests(chart, "global: {imageRegistry: mirror.example.com/hub}")))
                .containsOnly("mirror.example.com/hub/openclaw/openclaw:2026.9.6");
        String digest = "sha256:" + "0123456789abcdef".repeat(4);
        assertThat(images(manifests(chart, "image: {digest: \"" + digest + "\"}")))
                .containsOnly("ghcr.io/openclaw/openclaw@" + digest);
    }

    @Test
    void keepsATagOfItsOwnUnlessADigestTakesItsPlace() {
        Path chart = new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        agents: {main: {}}
                        kubernetes: {image: {repository: registry.example.com/openclaw, tag: 2026.9.6-acme.3}}
                        """)
                .generate(NEW);

        assertThat(images(manifests(chart, DEFAULTS)))
                .isNotEmpty()
                .containsOnly("registry.example.com/openclaw:2026.9.6-acme.3");
        String digest = "sha256:" + "0123456789abcdef".repeat(4);
        assertThat(images(manifests(chart, "image: {digest: \"" + digest + "\"}")))
                .containsOnly("registry.example.com/openclaw@" + digest);
    }

    @Test
    void runsNoPodWhenSuspended() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(manifests(chart, DEFAULTS).one(Deployment.class).getSpec().getReplicas())
                .isEqualTo(1);
        assertThat(manifests(chart, "suspend: true")
                        .one(Deployment.class)
                        .getSpec()
                        .getReplicas())
                .isZero();
    }

    @Test
    void leavesIdentitiesToAnAdministrator() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), "rbac: {create: false}");

        assertThat(manifests.all(Role.class)).isEmpty();
        assertThat(manifests.all(RoleBinding.class)).isEmpty();
        assertThat(manifests.one(ServiceAccount.class).getMetadata().getName()).isEqualTo(RELEASE);
    }

    @Test
    void leavesAQuarterOfTheMemoryToAllButTheHeap() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(variable(gateway(manifests(chart, DEFAULTS)), "NODE_OPTIONS"))
                .isEqualTo("--max-old-space-size=1536");
        assertThat(nodeOptions(chart, "1.5Gi")).isEqualTo("--max-old-space-size=1152");
        assertThat(nodeOptions(chart, "2G")).isEqualTo("--max-old-space-size=1430");
        assertThat(nodeOptions(chart, "2147483648")).isEqualTo("--max-old-space-size=1536");
        assertThat(nodeOptions(chart, "null")).isEqualTo("--trace-warnings");
    }

    private String nodeOptions(Path chart, String limit) {
        String values = "resources: {limits: {memory: " + limit + "}}\n"
                + (limit.equals("null") ? "nodeOptions: --trace-warnings\n" : "");
        return variable(gateway(manifests(chart, values)), "NODE_OPTIONS");
    }

    @Test
    void worksWithinAnotherChart() throws IOException {
        Path child = project("kubernetes").generate(NEW);
        ChartProject.revealHooksAndNotes(child);
        Path parent = directory.resolve("parent");
        Files.createDirectories(parent.resolve("charts"));
        Files.writeString(
                parent.resolve("Chart.yaml"),
                """
                apiVersion: v2
                name: parent
                version: 1.0.0
                dependencies:
                  - {name: acme, version: 1.2.3, condition: acme.enabled}
                """);
        Files.move(child, parent.resolve("charts/acme"));

        String manifests = template(
                parent,
                """
                global: {imageRegistry: mirror.example.com, unknownToUs: true}
                acme: {enabled: true}
                """);

        assertThat(Manifests.parse(manifests)
                        .one(Deployment.class)
                        .getMetadata()
                        .getName())
                .isEqualTo(RELEASE + "-acme");
        assertThat(Manifests.parse(template(parent, "acme: {enabled: false}")).all())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas: 2",
                "replicaCount: 1",
                "image: {tag: latest}",
                "gateway: {port: 1}",
                "storage: {size: much}",
                "secrets: {unknown: name}",
                "scheduling: {tolerations: {}}",
                "openclaw: {}"
            })
    void refusesValuesThatItDoesNotKnow(String values) {
        Path chart = project("kubernetes").generate(NEW);

        assertThatThrownBy(() -> template(chart, values))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("values don't meet the specifications of the schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-values.yaml", "existing-values.yaml"})
    void takesItsOwnExampleValues(String file) throws IOException {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(manifests(chart, Files.readString(chart.resolve("ci").resolve(file)))
                        .all())
                .isNotEmpty();
    }

    private static List<String> images(Manifests manifests) {
        return manifests.pods().stream()
                .flatMap(pod -> PodPromise.containers(pod))
                .map(Container::getImage)
                .toList();
    }
}
