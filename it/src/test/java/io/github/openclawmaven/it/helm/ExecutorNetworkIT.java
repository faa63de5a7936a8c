package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.EndpointsBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.github.openclawmaven.it.helm.NetworkRules.End;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an executor reaches and who reaches it, by the policies of its pod. */
class ExecutorNetworkIT extends HelmTest {

    private static final int GATE = 18890;
    private static final End DNS = End.pod("kube-system", Map.of("k8s-app", "kube-dns"));
    private static final End STRANGER = End.pod(NAMESPACE, Map.of("app", "web"));

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

    @ParameterizedTest
    @CsvSource({"operator-1", "quiet"})
    void itReachesItsGateAndNamesAlone(String agent) {
        NetworkRules rules = rules(byDefault);
        End executor = executor(byDefault, agent);
        End gateway = pod(byDefault, RELEASE);

        assertThat(rules.pass(executor, gateway, "TCP", GATE)).isTrue();
        assertThat(rules.pass(executor, gateway, "TCP", 18789)).isFalse();
        assertThat(rules.pass(executor, STRANGER, "TCP", GATE)).isFalse();
        assertThat(rules.pass(executor, STRANGER, "TCP", 80)).isFalse();
        for (int port : new int[] {53, 5353}) {
            assertThat(rules.pass(executor, DNS, "UDP", port)).isTrue();
            assertThat(rules.pass(executor, DNS, "TCP", port)).isTrue();
            assertThat(rules.pass(executor, End.host("169.254.20.10"), "UDP", port))
                    .isTrue();
            assertThat(rules.pass(executor, End.host("8.8.8.8"), "UDP", port)).isFalse();
        }
        assertThat(rules.pass(executor, End.host("169.254.169.254"), "TCP", 80)).isFalse();
        assertThat(rules.pass(executor, End.host("93.184.216.34"), "TCP", 80)).isFalse();
    }

    @Test
    void nobodyReachesIt() {
        NetworkRules rules = rules(byDefault);
        End executor = executor(byDefault, "quiet");

        for (End other : new End[] {pod(byDefault, RELEASE), executor(byDefault, "operator-1"), STRANGER}) {
            assertThat(rules.pass(other, executor, "TCP", 22)).isFalse();
        }
        assertThat(rules.pass(executor, executor(byDefault, "operator-1"), "TCP", 22))
                .isFalse();
    }

    @Test
    void theGatewayIsReachedAsItWas() {
        NetworkRules rules = rules(byDefault);

        assertThat(rules.pass(STRANGER, pod(byDefault, RELEASE), "TCP", 18789)).isTrue();
        assertThat(rules.pass(pod(byDefault, RELEASE), End.host("93.184.216.34"), "TCP", 443))
                .isTrue();
    }

    @Test
    void whatItsAgentSaysIsOpen() {
        Manifests manifests = manifests(chart, "executorNetwork: {apiServer: [192.0.2.1/32]}");
        NetworkRules rules = rules(manifests);
        End executor = executor(manifests, "operator-1");
        End prometheus = End.pod("monitoring", Map.of("app", "prometheus"));

        assertThat(rules.pass(executor, End.host("10.2.3.4"), "TCP", 443)).isTrue();
        assertThat(rules.pass(executor, End.host("10.1.3.4"), "TCP", 443)).isFalse();
        assertThat(rules.pass(executor, End.host("10.2.3.4"), "TCP", 80)).isFalse();
        assertThat(rules.pass(executor, prometheus, "TCP", 9090)).isTrue();
        assertThat(rules.pass(executor, prometheus, "TCP", 9091)).isFalse();
        assertThat(rules.pass(executor, End.pod(NAMESPACE, prometheus.labels()), "TCP", 9090))
                .isFalse();
        assertThat(rules.pass(executor(manifests, "quiet"), End.host("10.2.3.4"), "TCP", 443))
                .isFalse();
    }

    /** @param sees what of the addresses 192.0.2.1, 203.0.113.7 and 10.96.0.1 is open at 6443, and at 443 */
    @ParameterizedTest
    @CsvSource({
        "{}, true true true, true",
        "'{executorNetwork: {apiServer: [203.0.113.0/24]}}', false true false, false",
        "'{executorNetwork: {lookUpApiServer: true}}', true false true, false"
    })
    void theApiServerIsForAnAgentWithAccess(String values, String sees, boolean noted) {
        cluster.put(new EndpointsBuilder()
                .withNewMetadata()
                .withName("kubernetes")
                .withNamespace("default")
                .endMetadata()
                .addNewSubset()
                .addNewAddress()
                .withIp("192.0.2.1")
                .endAddress()
                .addNewPort("https", "https", 8443, "TCP")
                .endSubset()
                .build());
        cluster.put(new ServiceBuilder()
                .withNewMetadata()
                .withName("kubernetes")
                .withNamespace("default")
                .endMetadata()
                .withNewSpec()
                .withClusterIP("10.96.0.1")
                .endSpec()
                .build());
        Manifests manifests = manifests(chart, values);
        NetworkRules rules = rules(manifests);
        String[] open = sees.split(" ");
        String[] addresses = {"192.0.2.1", "203.0.113.7", "10.96.0.1"};

        for (int i = 0; i < addresses.length; i++) {
            End server = End.host(addresses[i]);
            assertThat(rules.pass(executor(manifests, "operator-1"), server, "TCP", 6443))
                    .as(addresses[i])
                    .isEqualTo(Boolean.parseBoolean(open[i]));
            assertThat(rules.pass(executor(manifests, "quiet"), server, "TCP", 6443))
                    .isFalse();
        }
        assertThat(rules.pass(executor(manifests, "operator-1"), End.host("192.0.2.1"), "TCP", 8443))
                .isEqualTo(values.contains("lookUp"));
        assertThat(notes(manifests).contains("may call any address at the ports 443 and 6443"))
                .isEqualTo(noted);
    }

    @Test
    void aClusterMayHaveItsOwnRules() {
        Manifests manifests = manifests(chart, "executorNetwork: {policies: false}");

        assertThat(manifests.all(NetworkPolicy.class)).isEmpty();
        assertThat(notes(manifests)).contains("WARNING: no NetworkPolicy keeps the pods of executors from anything");
    }

    private static NetworkRules rules(Manifests manifests) {
        return new NetworkRules(manifests.all(NetworkPolicy.class));
    }

    private static End executor(Manifests manifests, String agent) {
        return pod(manifests, RELEASE + "-executor-" + agent);
    }

    private static End pod(Manifests manifests, String deployment) {
        return End.pod(
                NAMESPACE,
                manifests
                        .named(Deployment.class, deployment)
                        .getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getLabels());
    }
}
