package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.github.openclawmaven.plugin.helm.HelmException;
import io.github.openclawmaven.plugin.helm.HelmRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema of the values refuses, with the place, what the cluster would, and takes what it takes. */
class ChartSchemaIT extends HelmTest {

    /** Values, and the place that Helm names. */
    private static final List<String[]> REFUSED = List.<String[]>of(
            refused("resources: {limits: {memroy: 1Gi}}", "memroy"),
            refused("resources: {limit: {memory: 1Gi}}", "limit"),
            refused("resources: {limits: {memory: 1GB}}", "/resources/limits/memory"),
            refused("resources: {requests: {cpu: -1}}", "/resources/requests/cpu"),
            refused("resources: {requests: {gpu: 1}}", "gpu"),
            refused("storage: {size: 0Gi}", "/storage/size"),
            refused("storage: {size: 0}", "/storage/size"),
            refused("scheduling: {tolerations: [{key: a, operator: Equals}]}", "/scheduling/tolerations/0/operator"),
            refused("scheduling: {tolerations: [{key: a, effect: NoSchedul}]}", "/scheduling/tolerations/0/effect"),
            refused(
                    "scheduling: {tolerations: [{key: a, operator: Exists, value: b}]}",
                    "/scheduling/tolerations/0/value"),
            refused("scheduling: {tolerations: [{opertor: Exists}]}", "opertor"),
            refused("scheduling: {tolerations: [{key: a, value: 1}]}", "/scheduling/tolerations/0/value"),
            refused("scheduling: {affinity: {nodeAffinty: {}}}", "nodeAffinty"),
            refused(
                    "scheduling: {affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution:"
                            + " [{weight: 0, podAffinityTerm: {topologyKey: zone}}]}}}",
                    "/weight"),
            refused("scheduling: {nodeSelector: {disk: a b}}", "/scheduling/nodeSelector/disk"),
            refused("labels: {team: not a label value}", "/labels/team"),
            refused("labels: {a b: c}", "a b"),
            refused("podLabels: {team: 1}", "/podLabels/team"),
            refused("annotations: {a b: c}", "a b"),
            refused("podAnnotations: {checksum/config: none}", "/podAnnotations/checksum~1config"),
            refused("serviceAccount: {annotations: {a b: c}}", "a b"),
            refused("fullnameOverride: 9lives", "/fullnameOverride"),
            refused("fullnameOverride: my.rel", "/fullnameOverride"),
            refused("nameOverride: -a", "/nameOverride"),
            refused("global: {imageRegistri: a}", "imageRegistri"),
            refused("global: {imageregistry: a}", "imageregistry"),
            refused("global: {imageRegsitry: a}", "imageRegsitry"),
            refused("global: {image_registry: a}", "image_registry"),
            refused("image: {repository: \"\"}", "/image/repository"),
            refused("image: {pullSecrets: [A_b]}", "/image/pullSecrets/0"),
            refused("terminationGracePeriodSeconds: -1", "/terminationGracePeriodSeconds"),
            refused("secrets: {teams: A_b}", "/secrets/teams"));

    private static final List<String> TAKEN = List.of(
            "resources: {limits: {memory: 1e9, cpu: 1E3, nvidia.com/gpu: 1}, requests: {memory: +1, cpu: 0.5, nvidia.com/gpu: 1}}",
            "resources: {limits: {memory: 2147483648, hugepages-2Mi: 4Mi, ephemeral-storage: .5Gi}}",
            "resources: {limits: {memory: 4G, cpu: 1}, requests: {memory: 4000000000, cpu: 1000m}}",
            "storage: {size: 1e10}",
            "scheduling: {tolerations: [{operator: Exists}, {key: a, value: b, effect: \"\"}]}",
            "scheduling: {affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution:"
                    + " {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: [b]}]}]}}}}",
            "global: {other: {imageRegistri: a}, imageRegistries: [a], storageClass: b}",
            "podAnnotations: {example.com/checksum: a, checks: b}",
            "labels: {example.com/team: \"\"}",
            "fullnameOverride: a9",
            "nameOverride: 9A.b");

    @Test
    void refusesWhatTheClusterWouldRefuse() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(REFUSED).allSatisfy(row -> assertThatThrownBy(() -> template(chart, row[0]))
                .as(row[0])
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("values don't meet the specifications of the schema")
                .hasMessageContaining(row[1]));
    }

    @Test
    void takesWhatTheClusterTakes() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(TAKEN)
                .allSatisfy(values -> assertThat(manifests(chart, values).all(Deployment.class))
                        .as(values)
                        .hasSize(1));
    }

    @Test
    void refusesRequestsThatDoNotFitTheirLimits() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(List.of(
                        new String[] {"requests: {memory: 3Gi}", "the request of memory is above its limit"},
                        new String[] {
                            "requests: {nvidia.com/gpu: 1}", "a request of nvidia.com/gpu needs the same limit"
                        },
                        new String[] {
                            "requests: {nvidia.com/gpu: 1}, limits: {nvidia.com/gpu: 2}",
                            "the request of nvidia.com/gpu is not its limit"
                        }))
                .allSatisfy(row -> assertThatThrownBy(() -> template(chart, "resources: {" + row[0] + "}"))
                        .hasMessageContaining("resources: " + row[1]));
    }

    @Test
    void refusesAReleaseNameThatNoServiceCanBear() throws IOException {
        Path file = Files.writeString(directory.resolve("name.yaml"), "fullnameOverride: rel");
        Path chart = project("kubernetes").generate(NEW);

        assertThat(List.of("9rel", "my.rel")).allSatisfy(name -> assertThatThrownBy(
                        () -> helm.template(new HelmRelease(name, NAMESPACE, "1.31.0"), chart, List.of()))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("no Service can be called")
                .hasMessageContaining("set fullnameOverride"));
        assertThat(helm.template(new HelmRelease("9rel", NAMESPACE, "1.31.0"), chart, List.of(file)))
                .contains("name: 'rel'");
    }

    private static String[] refused(String values, String place) {
        return new String[] {values, place};
    }
}
