package io.github.openclawmaven.it.helm;

import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the pod of an executor keeps to beside all others: nothing of the gateway's but what its agent has. */
final class ExecutorPromise {

    static final List<PodPromise> ALL = List.of(
            new PodPromise(
                    "no credential and no key of the gateway",
                    pod -> variables(pod).noneMatch(ExecutorPromise::isOfGateway),
                    pod -> pod.getContainers()
                            .get(0)
                            .getEnv()
                            .add(new EnvVarBuilder()
                                    .withName("TOKEN")
                                    .withNewValueFrom()
                                    .withNewSecretKeyRef("token", HelmTest.RELEASE + "-gateway", false)
                                    .endValueFrom()
                                    .build())),
            new PodPromise(
                    "of the claim one workspace alone",
                    pod -> mounts(pod)
                            .filter(mount -> mount.getName().equals("state"))
                            .allMatch(mount -> mount.getSubPath() != null
                                    && mount.getSubPath().matches("state/workspace-[a-z0-9_]+")
                                    && mount.getMountPath().equals("/openclaw/" + mount.getSubPath())),
                    pod -> pod.getContainers()
                            .get(0)
                            .getVolumeMounts()
                            .add(new VolumeMountBuilder()
                                    .withName("state")
                                    .withMountPath("/openclaw/state")
                                    .withSubPath("state")
                                    .build())),
            new PodPromise(
                    "of the chart's files its scripts and its own config alone",
                    pod -> pod.getVolumes().stream()
                            .map(Volume::getConfigMap)
                            .filter(Objects::nonNull)
                            .map(ConfigMapVolumeSource::getName)
                            .allMatch(name -> name.equals(HelmTest.RELEASE + "-executor-scripts")
                                    || name.equals(HelmTest.RELEASE + "-node-host-operator-1")),
                    pod -> pod.getVolumes()
                            .add(new VolumeBuilder()
                                    .withName("config")
                                    .withNewConfigMap()
                                    .withName(HelmTest.RELEASE + "-config")
                                    .endConfigMap()
                                    .build())),
            new PodPromise(
                    "of the chart's Secrets that of its pair alone",
                    pod -> pod.getVolumes().stream()
                                    .filter(volume -> volume.getSecret() != null)
                                    .filter(volume -> volume.getSecret()
                                            .getSecretName()
                                            .startsWith(HelmTest.RELEASE + "-executor-"))
                                    .count()
                            == 1,
                    pod -> pod.getVolumes().removeIf(volume -> volume.getSecret() != null)),
            new PodPromise(
                    "nothing that lasts but the workspace",
                    pod -> Stream.of("/openclaw/executor", "/tmp").allMatch(path -> mounts(pod)
                            .filter(mount -> mount.getMountPath().equals(path))
                            .anyMatch(mount -> volume(pod, mount.getName()) != null)),
                    pod -> pod.getVolumes().removeIf(volume -> volume.getEmptyDir() != null)),
            new PodPromise(
                    "an account that is its agent's",
                    pod -> pod.getServiceAccountName().startsWith(HelmTest.RELEASE + "-"),
                    pod -> pod.setServiceAccountName(HelmTest.RELEASE)),
            new PodPromise(
                    "a start after the gate's, without the workspace",
                    pod -> pod.getInitContainers().stream()
                            .filter(first -> first.getName().equals("await-gate"))
                            .anyMatch(first -> first.getVolumeMounts().stream()
                                    .noneMatch(mount -> mount.getName().equals("state"))),
                    pod -> pod.getInitContainers().clear()));

    private ExecutorPromise() {}

    static boolean isExecutor(PodSpec pod) {
        return pod.getContainers().get(0).getName().equals("executor");
    }

    private static EmptyDirVolumeSource volume(PodSpec pod, String name) {
        return pod.getVolumes().stream()
                .filter(volume -> volume.getName().equals(name))
                .findFirst()
                .map(Volume::getEmptyDir)
                .orElse(null);
    }

    private static boolean isOfGateway(EnvVar variable) {
        return variable.getName().startsWith("OPENCLAW_")
                || variable.getValueFrom() != null
                        && variable.getValueFrom().getSecretKeyRef() != null
                        && !variable.getValueFrom().getSecretKeyRef().getName().equals("operator");
    }

    private static Stream<EnvVar> variables(PodSpec pod) {
        return PodPromise.containers(pod).flatMap(container -> container.getEnv().stream());
    }

    private static Stream<VolumeMount> mounts(PodSpec pod) {
        return PodPromise.containers(pod).flatMap(container -> container.getVolumeMounts().stream());
    }
}
