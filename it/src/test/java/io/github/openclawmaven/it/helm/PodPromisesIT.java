package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pod of every chart keeps to every promise, and each promise is one that a pod can break. */
class PodPromisesIT extends HelmTest {

    @ParameterizedTest
    @CsvSource({"kubernetes,2026.2.26", "kubernetes,2026.9.6", "openshift,2026.2.26", "openshift,2026.9.6"})
    void everyPodKeepsToAll(String platform, String release) {
        List<PodSpec> pods =
                manifests(project(platform).generate(release), DEFAULTS).pods();

        assertThat(pods).hasSizeGreaterThan(1);
        for (PodSpec pod : pods) {
            assertThat(rows(GatewayPromise.isGateway(pod))
                            .filter(promise -> !promise.kept().test(pod)))
                    .isEmpty();
            assertThat(pod.getSecurityContext().getRunAsUser())
                    .isEqualTo(platform.equals("openshift") ? null : Long.valueOf(1000));
        }
    }

    static Stream<PodPromise> promises() {
        return rows(true);
    }

    private static Stream<PodPromise> rows(boolean ofGateway) {
        return Stream.concat(PodPromise.OF_ALL.stream(), ofGateway ? GatewayPromise.ALL.stream() : Stream.empty());
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
}
