package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pod of every chart keeps to every promise, and each promise is one that a pod can break. */
class PodPromisesIT extends HelmTest {

    @ParameterizedTest
    @CsvSource({"kubernetes,2026.2.26", "kubernetes,2026.9.6", "openshift,2026.2.26", "openshift,2026.9.6"})
    void everyPodKeepsToAll(String platform, String release) {
        List<PodSpec> pods =
                manifests(project(platform).generate(release), DEFAULTS).pods();

        assertThat(pods).hasSizeGreaterThan(1);
        assertKept(pods, platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubernetes", "openshift"})
    void everyPodOfExecutorsDoes(String platform) {
        List<PodSpec> pods = manifests(ExecutorProject.in(directory, platform).generate(NEW), DEFAULTS)
                .pods();

        assertThat(pods).filteredOn(ExecutorPromise::isExecutor).hasSize(2);
        assertKept(pods, platform);
    }

    private static void assertKept(List<PodSpec> pods, String platform) {
        for (PodSpec pod : pods) {
            assertThat(rows(pod).filter(promise -> !promise.kept().test(pod))).isEmpty();
            assertThat(pod.getSecurityContext().getRunAsUser())
                    .isEqualTo(platform.equals("openshift") ? null : Long.valueOf(1000));
        }
    }

    private static Stream<PodPromise> rows(PodSpec pod) {
        return Stream.of(
                        PodPromise.OF_ALL,
                        GatewayPromise.isGateway(pod) ? GatewayPromise.ALL : List.<PodPromise>of(),
                        ExecutorPromise.isExecutor(pod) ? ExecutorPromise.ALL : List.<PodPromise>of())
                .flatMap(List::stream);
    }

    static Stream<PodPromise> promises() {
        return Stream.concat(PodPromise.OF_ALL.stream(), GatewayPromise.ALL.stream());
    }

    @ParameterizedTest
    @MethodSource("promises")
    void aPodThatBreaksItIsFound(PodPromise promise) {
        PodSpec pod = manifests(project("kubernetes").generate(NEW), DEFAULTS)
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec();
        PodSpec weakened = new PodSpecBuilder(pod).build();

        promise.broken().accept(weakened);

        assertThat(promise.kept().test(weakened)).isFalse();
    }

    @Test
    void anExecutorThatBreaksItIsFound() {
        PodSpec pod = manifests(ExecutorProject.in(directory, "kubernetes").generate(NEW), DEFAULTS)
                .named(Deployment.class, RELEASE + "-executor-operator-1")
                .getSpec()
                .getTemplate()
                .getSpec();

        assertThat(ExecutorPromise.ALL).allSatisfy(promise -> {
            PodSpec weakened = new PodSpecBuilder(pod).build();
            promise.broken().accept(weakened);
            assertThat(promise.kept().test(weakened)).as(promise.name()).isFalse();
        });
    }
}
