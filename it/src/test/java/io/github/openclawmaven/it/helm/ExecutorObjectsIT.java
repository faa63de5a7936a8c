package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The objects of executors: whose they are, where they run, and what they and the gateway have of each other. */
class ExecutorObjectsIT extends HelmTest {

    private static final String OPERATOR = RELEASE + "-executor-operator-1";
    private static final String QUIET = RELEASE + "-executor-quiet";
    private static final String ACCOUNT_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount";

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
    void eachPodIsItsAgentAndNobodyElse() {

        PodSpec operator = pod(byDefault, OPERATOR);
        assertThat(operator.getServiceAccountName()).isEqualTo(RELEASE + "-operator-1");
        assertThat(operator.getAutomountServiceAccountToken()).isTrue();
        assertThat(pod(byDefault, QUIET).getServiceAccountName()).isEqualTo(RELEASE + "-quiet");
        assertThat(pod(byDefault, QUIET).getAutomountServiceAccountToken()).isFalse();
        assertThat(pod(byDefault, RELEASE).getServiceAccountName()).isEqualTo(RELEASE);
        assertThat(template(byDefault, OPERATOR).getMetadata().getLabels())
                .containsEntry("azure.workload.identity/use", "true")
                .containsEntry("owner", "operations");
        assertThat(byDefault
                        .named(ServiceAccount.class, RELEASE + "-operator-1")
                        .getMetadata()
                        .getLabels())
                .containsEntry("owner", "operations")
                .containsEntry("app.kubernetes.io/instance", RELEASE);
    }

    @Test
    void aTokenBesideTheGatewayIsForThatContainerAlone() {

        assertThat(byDefault.all(Secret.class))
                .filteredOn(secret -> "kubernetes.io/service-account-token".equals(secret.getType()))
                .extracting(secret -> secret.getMetadata().getName())
                .containsExactly(RELEASE + "-near-token");
        assertThat(PodPromise.containers(pod(byDefault, RELEASE)))
                .filteredOn(container -> container.getVolumeMounts().stream()
                        .anyMatch(mount -> mount.getName().equals("near-token")))
                .singleElement()
                .satisfies(container -> {
                    assertThat(container.getName()).isEqualTo("executor-near");
                    assertThat(container.getVolumeMounts())
                            .extracting(VolumeMount::getMountPath)
                            .contains(ACCOUNT_TOKEN, "/etc/openclaw/files/inventory");
                });
    }

    @Test
    void theGateAloneHasTheGatewaysCredentialAndAllPairs() {
        PodSpec pod = pod(byDefault, RELEASE);

        Container gate = container(pod, "executor-gate");
        assertThat(secret(gate, "OPENCLAW_GATEWAY_TOKEN")).isEqualTo(RELEASE + "-gateway/token");
        assertThat(gate.getReadinessProbe()).isNull();
        assertThat(gate.getStartupProbe()).isNull();
        assertThat(PodPromise.containers(pod))
                .filteredOn(container -> container.getVolumeMounts().stream()
                        .anyMatch(mount -> mount.getName().equals("executor-tokens")))
                .containsExactly(gate);
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getName().equals("executor-tokens"))
                .singleElement()
                .satisfies(volume -> {
                    assertThat(volume.getProjected().getDefaultMode()).isEqualTo(0440);
                    assertThat(volume.getProjected().getSources())
                            .extracting(VolumeProjection::getSecret)
                            .extracting(it ->
                                    it.getName() + " " + it.getItems().get(0).getPath())
                            .containsExactly(
                                    OPERATOR + " operator_1", QUIET + " quiet", RELEASE + "-executor-near near");
                });
        assertThat(container(pod, "executor-near").getEnv()).isEmpty();
    }

    @Test
    void aPodFetchesTheImagesOfAllItsContainers() {
        Manifests own =
                manifests(chart, "image: {pullSecrets: [gateway]}\nglobal: {imageRegistry: mirror.example.com}");
        PodSpec gateway = pod(own, RELEASE);

        assertThat(gateway.getImagePullSecrets())
                .extracting(LocalObjectReference::getName)
                .containsExactly("gateway", "near");
        assertThat(container(gateway, "executor-near").getImage())
                .isEqualTo("mirror.example.com/openclaw/openclaw:2026.9.6");
        assertThat(pod(own, QUIET).getImagePullSecrets())
                .extracting(LocalObjectReference::getName)
                .containsExactly("gateway");
        assertThat(PodPromise.containers(pod(own, OPERATOR)).map(Container::getImage))
                .containsOnly("mirror.example.com/tools/openclaw:2026.9.6");
    }

    @Test
    void aSidecarHasOfTheClaimItsWorkspaceAlone() {
        Container near = container(pod(byDefault, RELEASE), "executor-near");

        assertThat(near.getVolumeMounts())
                .filteredOn(mount -> mount.getName().equals("state"))
                .singleElement()
                .satisfies(mount -> assertThat(mount.getSubPath()).isEqualTo("state/workspace-near"));
        assertThat(near.getArgs()).contains("--gate=127.0.0.1:18890", "--workspace=/openclaw/state/workspace-near");
    }

    @Test
    void noSelectorTakesAPodOfAnother() {
        Manifests manifests = manifests(chart, "labels: {component: x}\npodLabels: {of: gateway}");

        List<Deployment> all = manifests.all(Deployment.class);
        assertThat(all).hasSize(3);
        for (Deployment one : all) {
            Map<String, String> selector = one.getSpec().getSelector().getMatchLabels();
            assertThat(all)
                    .filteredOn(other -> other.getSpec()
                            .getTemplate()
                            .getMetadata()
                            .getLabels()
                            .entrySet()
                            .containsAll(selector.entrySet()))
                    .containsExactly(one);
        }
        for (Service service : manifests.all(Service.class)) {
            assertThat(all)
                    .filteredOn(other -> other.getSpec()
                            .getTemplate()
                            .getMetadata()
                            .getLabels()
                            .entrySet()
                            .containsAll(service.getSpec().getSelector().entrySet()))
                    .extracting(it -> it.getMetadata().getName())
                    .containsExactly(RELEASE);
        }
        assertThat(template(manifests, QUIET).getMetadata().getLabels()).doesNotContainKey("of");
    }

    @Test
    void theServiceLeadsToTheGateAlsoBeforeTheGatewayIsReady() {

        Service service = byDefault.named(Service.class, RELEASE + "-executors");
        assertThat(service.getSpec().getPublishNotReadyAddresses()).isTrue();
        assertThat(service.getSpec().getType()).isEqualTo("ClusterIP");
        assertThat(service.getSpec().getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getPort()).isEqualTo(18890);
            assertThat(container(pod(byDefault, RELEASE), "executor-gate").getPorts())
                    .extracting(it -> it.getName())
                    .containsExactly(port.getTargetPort().getStrVal());
        });
        assertThat(pod(byDefault, OPERATOR).getContainers().get(0).getArgs())
                .contains("--gate=" + RELEASE + "-executors:18890");

        String longest = "a".repeat(63);
        Manifests named = manifests(chart, "fullnameOverride: " + longest);
        assertThat(named.all(Service.class))
                .extracting(it -> it.getMetadata().getName())
                .contains(longest.substring(0, 53) + "-executors");
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
        PodSpec operator = pod(manifests, OPERATOR);

        List<PodAffinityTerm> terms =
                operator.getAffinity().getPodAffinity().getRequiredDuringSchedulingIgnoredDuringExecution();
        assertThat(terms).extracting(PodAffinityTerm::getTopologyKey).containsExactly("zone", "kubernetes.io/hostname");
        assertThat(template(manifests, RELEASE).getMetadata().getLabels())
                .containsAllEntriesOf(terms.get(1).getLabelSelector().getMatchLabels());
        assertThat(operator.getTolerations()).extracting(Toleration::getKey).containsExactly("tools", "state");
        assertThat(operator.getRuntimeClassName()).isEqualTo("kata");
        assertThat(operator.getImagePullSecrets())
                .extracting(LocalObjectReference::getName)
                .containsExactly("tools");
        assertThat(pod(manifests, QUIET).getAffinity()).isNull();
        assertThat(pod(manifests, QUIET).getTolerations()).isEmpty();
        assertThat(pod(manifests, RELEASE)
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
        assertThat(pod(manifests, QUIET).getVolumes())
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
        assertThat(pod(manifests(chart, "rbac: {create: false}"), OPERATOR).getServiceAccountName())
                .isEqualTo("acme-operator-1");
        assertThat(pod(manifests(chart, "rbac: {create: true, serviceAccounts: {quiet: given}}"), QUIET)
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

    private static Container container(PodSpec pod, String name) {
        return pod.getContainers().stream()
                .filter(container -> container.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PodSpec pod(Manifests manifests, String deployment) {
        return template(manifests, deployment).getSpec();
    }

    private static PodTemplateSpec template(Manifests manifests, String deployment) {
        return manifests.named(Deployment.class, deployment).getSpec().getTemplate();
    }
}
