package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an installation adds to the objects of the chart, and that nothing of the chart's own is replaced by it. */
class ExtraValuesIT extends HelmTest {

    @Test
    void addsToThePod() {
        Manifests manifests = manifests(
                project("kubernetes").generate(NEW),
                """
                extra:
                  env: [{name: HTTPS_PROXY, value: "http://proxy:3128"}]
                  envFrom: [{secretRef: {name: more}}]
                  volumes: [{name: cache, emptyDir: {}}]
                  volumeMounts: [{name: cache, mountPath: /openclaw/home/.cache}]
                  initContainers: [{name: wait, image: "busybox:1", resources: &small {requests: {memory: 1Mi, cpu: 1m}, limits: {memory: 1Mi}}}]
                  containers: [{name: side, image: "sidecar:1", resources: *small, securityContext: {runAsUser: 1000660000}}]
                  objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: "{{ .Release.Name }}-own", namespace: "{{ .Release.Namespace }}"}}]
                hostAliases: [{ip: 10.0.0.1, hostnames: [models]}]
                dnsPolicy: None
                dnsConfig: {nameservers: [10.0.0.2]}
                scheduling: {topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway}]}
                """);

        PodSpec pod = pod(manifests);
        assertThat(PodPromise.containers(pod))
                .filteredOn(container -> List.of("gateway", "plugins").contains(container.getName()))
                .hasSize(2)
                .allSatisfy(container -> {
                    assertThat(variable(container, "HTTPS_PROXY")).isEqualTo("http://proxy:3128");
                    assertThat(container.getEnvFrom()).anyMatch(source -> source.getSecretRef() != null);
                    assertThat(container.getVolumeMounts())
                            .anyMatch(mount -> mount.getMountPath().equals("/openclaw/home/.cache"));
                });
        assertThat(pod.getInitContainers())
                .last()
                .extracting(Container::getName)
                .isEqualTo("wait");
        assertThat(pod.getContainers()).last().satisfies(side -> {
            assertThat(side.getName()).isEqualTo("side");
            assertThat(side.getSecurityContext().getRunAsUser()).isEqualTo(1000660000);
        });
        assertThat(manifests.pods()).allSatisfy(every -> assertThat(PodPromise.OF_ALL)
                .allMatch(promise -> promise.kept().test(every)));
        assertThat(pod.getHostAliases()).hasSize(1);
        assertThat(pod.getDnsPolicy()).isEqualTo("None");
        assertThat(pod.getDnsConfig().getNameservers()).containsExactly("10.0.0.2");
        assertThat(pod.getTopologySpreadConstraints()).hasSize(1);
        manifests.named(ConfigMap.class, RELEASE + "-own");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            env: [{name: HOME, value: /}]                                                              | "HOME"
            env: [{name: NODE_OPTIONS, value: x}]                                                      | "NODE_OPTIONS"
            env: [{name: OPENCLAW_GATEWAY_TOKEN, value: x}]                                            | "OPENCLAW_GATEWAY_TOKEN"
            env: [{name: OPENCLAW_CONFIG_PATH, value: x}]                                              | "OPENCLAW_CONFIG_PATH"
            env: [{name: LEVEL, value: x}]                                                             | "LEVEL"
            env: [{name: A, value: x}, {name: A, value: z}]                                            | "A"
            volumes: [{name: state, emptyDir: {}}]                                                     | "state"
            volumes: [{name: optimizer-1-token, emptyDir: {}}]                                         | "optimizer-1-token"
            containers: [{name: gateway, image: x}]                                                    | "gateway"
            initContainers: [{name: prepare, image: x}]                                                | "prepare"
            volumeMounts: [{name: state, mountPath: /other}]                                           | "state"
            volumes: [{name: v}], volumeMounts: [{name: v, mountPath: /}]                              | "/"
            volumes: [{name: v}], volumeMounts: [{name: v, mountPath: /openclaw}]                      | "/openclaw"
            volumes: [{name: v}], volumeMounts: [{name: v, mountPath: /tmp/}]                          | "/tmp/"
            volumes: [{name: v}], volumeMounts: [{name: v, mountPath: /etc/x/../openclaw/config}]      | /etc/openclaw/config
            volumes: [{name: v}], volumeMounts: [{name: v, mountPath: /etc/openclaw/config/more}]      | /etc/openclaw/config
            containers: [{name: s, image: x, securityContext: {privileged: true}}]                     | securityContext.privileged
            containers: [{name: s, image: x, securityContext: {readOnlyRootFilesystem: false}}]        | securityContext.readOnlyRootFilesystem
            initContainers: [{name: s, image: x, securityContext: {capabilities: {add: [NET_ADMIN]}}}] | securityContext.capabilities
            containers: [{name: s, image: x, securityContext: {runAsUser: 0}}]                         | runs as root
            """)
    void replacesNothingOfTheCharts(String extra, String name) {
        Path chart = project("kubernetes").generate(NEW);

        assertThatThrownBy(() -> template(chart, "extra: {" + extra + "}"))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("extra.")
                .hasMessageContaining(name);
    }

    @Test
    void reachesTheGatewayByAServiceOfAnotherType() {
        Path chart = project("kubernetes").generate(NEW);

        Service service = manifests(
                        chart,
                        """
                        service:
                          type: LoadBalancer
                          nodePort: 30077
                          loadBalancerClass: example.com/internal
                          loadBalancerSourceRanges: [10.0.0.0/8]
                          externalTrafficPolicy: Local
                          annotations: {example.com/scheme: internal, example.com/note: own}
                        """)
                .one(Service.class);

        assertThat(service.getSpec().getType()).isEqualTo("LoadBalancer");
        assertThat(service.getSpec().getPorts().get(0).getNodePort()).isEqualTo(30077);
        assertThat(service.getSpec().getPorts().get(1).getNodePort()).isNull();
        assertThat(service.getSpec().getLoadBalancerClass()).isEqualTo("example.com/internal");
        assertThat(service.getSpec().getLoadBalancerSourceRanges()).containsExactly("10.0.0.0/8");
        assertThat(service.getSpec().getExternalTrafficPolicy()).isEqualTo("Local");
        assertThat(service.getMetadata().getAnnotations())
                .containsEntry("example.com/scheme", "internal")
                .containsEntry("example.com/note", "own");
    }

    @ParameterizedTest
    @CsvSource({
        "nodePort: 30077, service.nodePort",
        "externalTrafficPolicy: Local, service.externalTrafficPolicy",
        "'type: NodePort, loadBalancerClass: a', service.loadBalancerClass",
        "'type: NodePort, loadBalancerSourceRanges: [10.0.0.0/8]', service.loadBalancerSourceRanges"
    })
    void refusesWhatAServiceOfItsTypeDoesNotHave(String service, String name) {
        Path chart = project("kubernetes").generate(NEW);

        assertThatThrownBy(() -> template(chart, "service: {" + service + "}"))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining(name);
    }

    /** What the API server holds against a quota on requests and limits of CPU and memory. */
    @ParameterizedTest
    @CsvSource({"kubernetes,2026.2.26", "kubernetes,2026.9.6", "openshift,2026.9.6"})
    void fitsAQuota(String platform, String release) {
        Path chart = project(platform).generate(release);

        assertThat(containers(manifests(chart, DEFAULTS))).allSatisfy(container -> {
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKey("memory");
        });
        assertThat(containers(manifests(
                        chart,
                        "resources: {limits: {cpu: 2}}\nscriptResources: {limits: {cpu: 500m}}\n"
                                + "configCheck: {resources: {limits: {cpu: 1}}}")))
                .allSatisfy(container ->
                        assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory"));
    }

    @Test
    void asksAsPatientlyAsItIsTold() {
        Container gateway = gateway(manifests(
                project("kubernetes").generate(NEW),
                "probes: {startup: {failureThreshold: 240}, liveness: {timeoutSeconds: 30, periodSeconds: null}}"));

        assertThat(gateway.getStartupProbe().getFailureThreshold()).isEqualTo(240);
        assertThat(gateway.getStartupProbe().getPeriodSeconds()).isEqualTo(5);
        assertThat(gateway.getLivenessProbe().getTimeoutSeconds()).isEqualTo(30);
        assertThat(gateway.getLivenessProbe().getPeriodSeconds()).isNull();
        assertThat(gateway.getLivenessProbe().getHttpGet()).isNotNull();
    }

    @Test
    void givesAgentsTheAccountsAndNamespacesOfItsCluster() {
        Path chart = project("kubernetes").generate(NEW);

        Manifests manifests = manifests(
                chart, "rbac: {serviceAccounts: {optimizer_1: robot}, namespaces: {resource-demo: resource-live}}");

        assertThat(manifests.all(ServiceAccount.class))
                .extracting(account -> account.getMetadata().getName())
                .containsExactly(RELEASE);
        assertThat(manifests.all(Role.class))
                .extracting(role -> role.getMetadata().getNamespace())
                .containsExactlyInAnyOrder("resource-live", NAMESPACE);
        assertThat(manifests.all(RoleBinding.class)).hasSize(2).allSatisfy(binding -> assertThat(binding.getSubjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.getNamespace() + "/" + subject.getName())
                        .isEqualTo(NAMESPACE + "/robot")));
        assertThat(template(chart, "rbac: {serviceAccounts: {optimizer_1: robot}}"))
                .contains("kubernetes.io/service-account.name: \"robot\"");
    }

    @Test
    void refusesToPutTwoNamespacesOfAnAgentIntoOne() {
        Path chart = new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        gateway: {release: 2026.9.6}
                        agents:
                          main:
                            kubernetes:
                              access:
                                - {namespace: first, resources: [pods], verbs: [get]}
                                - {namespace: second, resources: [services], verbs: [get]}
                        """)
                .generate(NEW);

        assertThat(template(chart, "rbac: {namespaces: {first: second, second: first}}"))
                .contains("kind: RoleBinding");
        assertThatThrownBy(() -> template(chart, "rbac: {namespaces: {first: second}}"))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("rbac.namespaces: first and second cannot both be second");
    }

    private static PodSpec pod(Manifests manifests) {
        return manifests.one(Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static List<Container> containers(Manifests manifests) {
        return manifests.pods().stream()
                .flatMap(pod -> PodPromise.containers(pod))
                .toList();
    }
}
