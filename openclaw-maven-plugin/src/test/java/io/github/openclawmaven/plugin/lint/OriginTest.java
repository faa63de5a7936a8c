package io.github.openclawmaven.plugin.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "Deployment, spec.template.spec.tolerations.0.key, scheduling.tolerations, kubernetes.scheduling.tolerations, 0.key",
        "Deployment, spec.template.spec.containers.0.resources.limits, resources, kubernetes.resources, limits",
        "Deployment, spec.template.spec.initContainers.1.image, image, kubernetes.image, ''",
        "Deployment, spec.template.spec.containers.0.env.3.value, extra.env, env, 3.value",
        "Deployment, spec.template.metadata.labels.team, podLabels labels, kubernetes.labels, team",
        "Deployment, spec.replicas, '', kubernetes, spec.replicas",
        "PersistentVolumeClaim, spec.storageClassName, storage.storageClass, kubernetes.storage.storageClass, ''",
        "Ingress, spec.rules.0.host, expose.host, kubernetes.expose.ingress.host, rules.0.host",
        "Route, spec.host, expose.host, kubernetes.expose.route.host, host",
        "ConfigMap, metadata.labels.team, labels, kubernetes.labels, team",
        "Ingress, status, expose, kubernetes.expose, status"
    })
    void leadsFromAnObjectToTheValueAndToTheKeyOfTheDescriptor(
            String kind, String place, String value, String descriptor, String rest) {
        List<String> segments = List.of(place.split("\\."));

        Origin origin = Origin.of(kind, segments);

        assertThat(origin.values().stream().map(SourcePath::toString).collect(Collectors.joining(" ")))
                .isEqualTo(value);
        assertThat(origin.descriptor()).hasToString(descriptor);
        assertThat(String.join(".", origin.rest(segments))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, spec.template.spec.tolerations.0.key, scheduling.tolerations, scheduling.tolerations, 0.key",
        "Deployment, spec.template.spec.containers.0.resources.limits, resources, resources, limits",
        "Deployment, spec.template.spec.initContainers.0.image, image, image, ''",
        "Deployment, spec.template.spec.containers.0.env.3.value, '', env, 3.value",
        "Deployment, spec.template.metadata.labels.team, podLabels, '', team",
        "NetworkPolicy, spec.egress.2.to.0.ipBlock.cidr, '', egress, 2.to.0.ipBlock.cidr",
        "Secret, stringData.token, '', '', token"
    })
    void leadsFromAnObjectOfAnExecutorToItsOwnKeys(
            String kind, String place, String value, String descriptor, String rest) {
        List<String> segments = List.of(place.split("\\."));

        Origin origin = Origin.ofExecutor(kind, segments).orElseThrow();

        assertThat(origin.values().stream().map(SourcePath::toString).collect(Collectors.joining(" ")))
                .isEqualTo(value);
        assertThat(String.join(".", origin.descriptor().segments())).isEqualTo(descriptor);
        assertThat(String.join(".", origin.rest(segments))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata.name", "metadata.annotations"})
    void takesForAnObjectOfAnExecutorWhatIsTheSameInAll(String place) {
        assertThat(Origin.ofExecutor("Deployment", List.of(place.split("\\.")))).isEmpty();
    }
}
