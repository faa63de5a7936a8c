package io.github.openclawmaven.plugin.helm.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PodCheckTest {

    @Test
    void refusesWhatTheTypesHaveAndTheServerDoesNotTake() {
        assertThat(
                        findings(
                                """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: a}
                        spec:
                          selector: {matchLabels: {a: b}}
                          template:
                            metadata: {labels: {a: b}}
                            spec:
                              initContainers:
                                - name: first
                                  image: a
                                  resources: {requests: {nvidia.com/gpu: 1}}
                              containers:
                                - name: Second
                                  image:
                                  imagePullPolicy:
                                  ports: [{containerPort: 70000}]
                                  resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}
                              tolerations: [{key: a, effect: NoSchedul}]
                              volumes: [{name: a, emptyDir: {}, configMap: {name: b}}]
                        """))
                .containsExactlyInAnyOrder(
                        "spec.template.spec.containers.0.name: expected small letters, digits and -, with a letter or digit at"
                                + " both ends",
                        "spec.template.spec.containers.0.ports.0.containerPort: expected a port: a number from 1 to 65535",
                        "spec.template.spec.containers.0.resources.requests.memory: the request of memory is above its limit"
                                + " 1Gi",
                        "spec.template.spec.initContainers.0.resources.requests.nvidia.com/gpu: a request of nvidia.com/gpu"
                                + " needs the same limit",
                        "spec.template.spec.tolerations.0.effect: expected one of NoSchedule, PreferNoSchedule, NoExecute",
                        "spec.template.spec.volumes.0: expected at most 2 keys");
    }

    @Test
    void looksAtThePodsOfEachKind() {
        assertThat(
                        findings(
                                """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: a}
                        spec: {containers: [{name: a, image: b, terminationMessagePolicy: file}]}
                        ---
                        apiVersion: batch/v1
                        kind: CronJob
                        metadata: {name: a}
                        spec: {jobTemplate: {spec: {template: {spec: {hostAliases: [{ip: a}], containers: [{name: a, image: b}]}}}}}
                        """))
                .containsExactly(
                        "spec.containers.0.terminationMessagePolicy: expected one of File, FallbackToLogsOnError",
                        "spec.jobTemplate.spec.template.spec.hostAliases.0.ip: expected an IP address");
    }

    private static List<String> findings(String manifests) {
        return RenderedObjects.parse(manifests).findings().stream()
                .filter(finding -> finding.problem() == ObjectProblem.REFUSED_VALUE)
                .map(finding -> String.join(".", finding.path()) + ": " + finding.message())
                .toList();
    }
}
