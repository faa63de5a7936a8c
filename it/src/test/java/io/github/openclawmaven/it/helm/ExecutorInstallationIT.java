package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation changes of executors, and what it finds in the cluster. */
class ExecutorInstallationIT extends HelmTest {

    private static final String OPERATOR = RELEASE + "-executor-operator-1";
    private static final String QUIET = RELEASE + "-executor-quiet";

    @TempDir
    private static Path project;

    private static Path chart;
    private static Manifests byDefault;

    @BeforeAll
    static void generate() {
        chart = ExecutorProject.in(project, "kubernetes").generate(NEW);
        byDefault = manifests(chart, DEFAULTS);
    }

    @AfterEach
    void forget() {
        cluster.clear();
    }

    @Test
    void aPodFetchesTheImagesOfAllItsContainers() {
        Manifests own =
                manifests(chart, "image: {pullSecrets: [gateway]}\nglobal: {imageRegistry: mirror.example.com}");
        PodSpec gateway = own.template(RELEASE).getSpec();

        assertThat(gateway.getImagePullSecrets())
                .extracting(LocalObjectReference::getName)
                .containsExactly("gateway", "near");
        assertThat(PodPromise.container(gateway, "executor-near").getImage())
                .isEqualTo("mirror.example.com/openclaw/openclaw:2026.9.6");
        assertThat(own.template(QUIET).getSpec().getImagePullSecrets())
                .extracting(LocalObjectReference::getName)
                .containsExactly("gateway");
        assertThat(PodPromise.containers(own.template(OPERATOR).getSpec()).map(Container::getImage))
                .containsOnly("mirror.example.com/tools/openclaw:2026.9.6");
    }

    @Test
    void anExecutorWithAWorkspaceRunsWhereTheClaimIs() {
        Manifests manifests = manifests(
                chart,
                """
                executors:
                  operator_1:
                    scheduling:
                      affinity:
                        podAffinity:
                          requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {}}]
                """);
        PodSpec operator = manifests.template(OPERATOR).getSpec();

        List<PodAffinityTerm> terms =
                operator.getAffinity().getPodAffinity().getRequiredDuringSchedulingIgnoredDuringExecution();
        assertThat(terms).extracting(PodAffinityTerm::getTopologyKey).containsExactly("zone", "kubernetes.io/hostname");
        assertThat(manifests.template(RELEASE).getMetadata().getLabels())
                .containsAllEntriesOf(terms.get(1).getLabelSelector().getMatchLabels());
        assertThat(operator.getTolerations()).extracting(Toleration::getKey).containsExactly("tools", "state");
        assertThat(operator.getRuntimeClassName()).isEqualTo("kata");
        assertThat(operator.getImagePullSecrets())
                .extracting(LocalObjectReference::getName)
                .containsExactly("tools");
        assertThat(manifests.template(QUIET).getSpec().getAffinity()).isNull();
        assertThat(manifests.template(QUIET).getSpec().getTolerations()).isEmpty();
        assertThat(manifests
                        .template(RELEASE)
                        .getSpec()
                        .getAffinity()
                        .getPodAffinity()
                        .getPreferredDuringSchedulingIgnoredDuringExecution())
                .singleElement()
                .satisfies(preferred -> assertThat(preferred
                                .getPodAffinityTerm()
                                .getLabelSelector()
                                .getMatchExpressions()
                                .get(0)
                                .getValues())
                        .containsExactly("operator_1"));
    }

    @Test
    void runsNoPodWhileTheReleaseIsSuspended() {
        assertThat(manifests(chart, "suspend: true").all(Deployment.class))
                .extracting(deployment -> deployment.getSpec().getReplicas())
                .containsOnly(0);
        assertThat(byDefault.all(Deployment.class)).allSatisfy(deployment -> {
            assertThat(deployment.getSpec().getReplicas()).isEqualTo(1);
            assertThat(deployment.getSpec().getStrategy().getType()).isEqualTo("Recreate");
        });
    }

    @Test
    void theSecretOfAPairStaysAndMayBeAnother() {
        cluster.putSecret(NAMESPACE, OPERATOR, "token", "made earlier");
        Manifests manifests = manifests(chart, "executors: {quiet: {existingSecret: given}}");

        Secret kept = manifests.named(Secret.class, OPERATOR);
        assertThat(kept.getStringData()).containsEntry("token", "made earlier");
        assertThat(kept.getMetadata().getAnnotations()).containsEntry("helm.sh/resource-policy", "keep");
        assertThat(manifests
                        .named(Secret.class, RELEASE + "-executor-near")
                        .getStringData()
                        .get("token"))
                .hasSize(48);
        assertThat(manifests.all(Secret.class))
                .extracting(secret -> secret.getMetadata().getName())
                .doesNotContain(QUIET);
        assertThat(manifests.template(QUIET).getSpec().getVolumes())
                .anyMatch(volume -> volume.getSecret() != null
                        && volume.getSecret().getSecretName().equals("given"));
    }

    @Test
    void holdsNoClaimThatTheGatewayWouldWaitFor() {
        cluster.put(manifests(chart, "storage: {existingClaim: given}").named(Deployment.class, OPERATOR));

        assertThat(manifests(chart, "storage: {existingClaim: given}").all(Deployment.class))
                .hasSize(3);
    }

    @Test
    void theAccountOfAPodMustBeThereBeforeAnythingIsMade() {
        exists("default");
        exists("acme-near");
        exists("acme-quiet");

        assertThatThrownBy(() -> template(chart, "rbac: {create: false}"))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining(
                        "The ServiceAccount acme-operator-1 of the agent operator_1 is not in the namespace");

        exists("acme-operator-1");
        assertThat(manifests(chart, "rbac: {create: false}")
                        .template(OPERATOR)
                        .getSpec()
                        .getServiceAccountName())
                .isEqualTo("acme-operator-1");
        assertThat(manifests(chart, "rbac: {create: true, serviceAccounts: {quiet: given}}")
                        .template(QUIET)
                        .getSpec()
                        .getServiceAccountName())
                .isEqualTo("given");
    }

    private static void exists(String name) {
        cluster.put(new ServiceAccountBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(NAMESPACE)
                .endMetadata()
                .build());
    }
}
