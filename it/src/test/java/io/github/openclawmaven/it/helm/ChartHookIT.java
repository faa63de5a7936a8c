package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of the config before an installation and an upgrade. */
class ChartHookIT extends HelmTest {

    private static final String CHECK = RELEASE + "-check";
    private static final String CONFIG = RELEASE + "-config-check";

    @Test
    void asksBeforeAnythingElseIsMadeOfObjectsThatGo() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), "annotations: {team: mine}");

        Job job = manifests.named(Job.class, CHECK);
        ConfigMap config = manifests.named(ConfigMap.class, CONFIG);
        ConfigMap scripts = manifests.named(ConfigMap.class, CONFIG + "-scripts");
        assertThat(List.<HasMetadata>of(job, config, scripts)).allSatisfy(object -> {
            assertThat(object.getMetadata().getAnnotations())
                    .containsEntry("revealed/hook", "pre-install,pre-upgrade")
                    .containsEntry("revealed/hook-delete-policy", "before-hook-creation,hook-succeeded")
                    .containsEntry("revealed/hook-output-log-policy", "hook-failed")
                    .containsEntry("team", "mine");
            assertThat(weight(object)).isNegative();
        });
        assertThat(weight(config)).isEqualTo(weight(scripts)).isLessThan(weight(job));
        assertThat(job.getSpec().getBackoffLimit()).isZero();
        assertThat(job.getSpec().getActiveDeadlineSeconds()).isLessThan(300);
        assertThat(manifests.one(Service.class).getSpec().getSelector())
                .isNotEqualTo(job.getSpec().getTemplate().getMetadata().getLabels())
                .doesNotContainEntry("app.kubernetes.io/component", "config-check");
        assertThat(config.getData())
                .isEqualTo(manifests.named(ConfigMap.class, RELEASE + "-config").getData());
        assertThat(scripts.getData()).containsKey("check-config.mjs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubernetes", "openshift"})
    void holdsNoKeyAndMountsNothingButItsOwn(String platform) {
        PodSpec pod = manifests(project(platform).generate(NEW), DEFAULTS)
                .named(Job.class, CHECK)
                .getSpec()
                .getTemplate()
                .getSpec();

        assertThat(pod.getServiceAccountName()).isNull();
        assertThat(pod.getVolumes()).allSatisfy(volume -> assertThat(
                        volume.getEmptyDir() == null ? volume.getConfigMap().getName() : CONFIG)
                .startsWith(CONFIG));
        assertThat(pod.getTolerations()).isNotEmpty();
        assertThat(pod.getContainers()).singleElement().satisfies(container -> {
            assertThat(container.getTerminationMessagePolicy()).isEqualTo("FallbackToLogsOnError");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getEnv())
                    .extracting(variable -> variable.getValueFrom())
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(source -> assertThat(source.getConfigMapKeyRef().getOptional())
                            .isTrue())
                    .extracting(EnvVarSource::getSecretKeyRef)
                    .containsOnlyNulls();
            assertThat(container.getEnvFrom())
                    .allSatisfy(source ->
                            assertThat(source.getConfigMapRef().getOptional()).isTrue());
        });
    }

    @Test
    void runsWithTheAccountThatExists() {
        assertThat(manifests(project("kubernetes").generate(NEW), "serviceAccount: {name: mine}")
                        .named(Job.class, CHECK)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getServiceAccountName())
                .isEqualTo("mine");
    }

    @Test
    void canBeSwitchedOff() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(manifests(chart, "configCheck: {enabled: false}").all())
                .filteredOn(object -> object.getMetadata().getName().startsWith(CONFIG)
                        || object.getMetadata().getName().equals(CHECK))
                .isEmpty();
        assertThat(manifests(chart, "fullnameOverride: " + "a".repeat(63))
                        .one(Job.class)
                        .getMetadata()
                        .getName())
                .hasSize(63);
    }

    private static int weight(HasMetadata object) {
        return Integer.parseInt(object.getMetadata().getAnnotations().get("revealed/hook-weight"));
    }
}
