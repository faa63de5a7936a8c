package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @Test
    void eachPodIsItsAgentAndNobodyElse() {
        PodSpec operator = byDefault.template(OPERATOR).getSpec();
        assertThat(operator.getServiceAccountName()).isEqualTo(RELEASE + "-operator-1");
        assertThat(operator.getAutomountServiceAccountToken()).isTrue();
        assertThat(byDefault.template(QUIET).getSpec().getServiceAccountName()).isEqualTo(RELEASE + "-quiet");
        assertThat(byDefault.template(QUIET).getSpec().getAutomountServiceAccountToken())
                .isFalse();
        assertThat(byDefault.template(RELEASE).getSpec().getServiceAccountName())
                .isEqualTo(RELEASE);
        assertThat(byDefault.template(OPERATOR).getMetadata().getLabels())
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
        assertThat(PodPromise.containers(byDefault.template(RELEASE).getSpec()))
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
        PodSpec pod = byDefault.template(RELEASE).getSpec();

        Container gate = PodPromise.container(pod, "executor-gate");
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
        assertThat(PodPromise.container(pod, "executor-near").getEnv()).isEmpty();
    }

    @Test
    void anExecutorAloneHasItsMcpServers() {
        PodSpec gateway = byDefault.template(RELEASE).getSpec();
        Container operator =
                byDefault.template(OPERATOR).getSpec().getContainers().get(0);

        assertThat(operator.getArgs()).contains("--config=/etc/openclaw/node-host-operator-1/openclaw.json");
        assertThat(secret(operator, "SECRET_OPERATOR_HOSTS_KEY")).isEqualTo("operator/hosts-key");
        assertThat(PodPromise.containers(gateway))
                .filteredOn(container -> container.getVolumeMounts().stream()
                        .anyMatch(mount -> mount.getName().contains("node-host")))
                .extracting(Container::getName)
                .containsExactly("executor-near");
        assertThat(PodPromise.containers(gateway))
                .flatExtracting(Container::getEnv)
                .noneMatch(variable -> variable.getName().equals("SECRET_OPERATOR_HOSTS_KEY"));
        assertThat(byDefault.template(QUIET).getSpec().getContainers().get(0).getArgs())
                .noneMatch(argument -> argument.startsWith("--config="));
    }

    @Test
    void aSidecarHasOfTheClaimItsWorkspaceAlone() {
        Container near = PodPromise.container(byDefault.template(RELEASE).getSpec(), "executor-near");

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
        assertThat(manifests.template(QUIET).getMetadata().getLabels()).doesNotContainKey("of");
    }

    @Test
    void theServiceLeadsToTheGateAlsoBeforeTheGatewayIsReady() {
        Service service = byDefault.named(Service.class, RELEASE + "-executors");
        assertThat(service.getSpec().getPublishNotReadyAddresses()).isTrue();
        assertThat(service.getSpec().getType()).isEqualTo("ClusterIP");
        assertThat(service.getSpec().getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getPort()).isEqualTo(18890);
            assertThat(PodPromise.container(byDefault.template(RELEASE).getSpec(), "executor-gate")
                            .getPorts())
                    .extracting(it -> it.getName())
                    .containsExactly(port.getTargetPort().getStrVal());
        });
        assertThat(byDefault.template(OPERATOR).getSpec().getContainers().get(0).getArgs())
                .contains("--gate=" + RELEASE + "-executors:18890");

        String longest = "a".repeat(63);
        Manifests named = manifests(chart, "fullnameOverride: " + longest);
        assertThat(named.all(Service.class))
                .extracting(it -> it.getMetadata().getName())
                .contains(longest.substring(0, 53) + "-executors");
    }
}
