package io.github.openclawmaven.it.helm;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the gateway's own pod keeps to beside all others. */
final class GatewayPromise {

    static final List<PodPromise> ALL = List.of(
            of(
                    "a state of its user alone, below the claim's root",
                    gateway -> mounted(gateway, "/openclaw/state", "state"),
                    gateway -> gateway.getVolumeMounts().forEach(mount -> mount.setSubPath(null))),
            of(
                    "a home that lasts",
                    gateway -> mounted(gateway, "/openclaw/home", "home")
                            && variable(gateway, "HOME").equals(Optional.of("/openclaw/home")),
                    gateway -> gateway.getEnv()
                            .removeIf(variable -> variable.getName().equals("HOME"))),
            of(
                    "a /tmp below the root of its volume, where its mode can be set",
                    gateway -> mounted(gateway, "/tmp", "tmp"),
                    gateway -> gateway.getVolumeMounts()
                            .removeIf(mount -> mount.getMountPath().equals("/tmp"))),
            of(
                    "a heap that knows the memory limit",
                    gateway -> variable(gateway, "NODE_OPTIONS")
                            .filter(options -> options.contains("--max-old-space-size="))
                            .isPresent(),
                    gateway -> gateway.setEnv(List.of())),
            of(
                    "asked whether it started, is ready and lives",
                    gateway -> gateway.getStartupProbe() != null
                            && gateway.getReadinessProbe() != null
                            && gateway.getLivenessProbe() != null,
                    gateway -> gateway.setLivenessProbe(null)),
            new PodPromise(
                    "time to end its work",
                    pod -> pod.getTerminationGracePeriodSeconds() >= 40,
                    pod -> pod.setTerminationGracePeriodSeconds(30L)),
            of(
                    "its config where nothing in the pod writes it",
                    gateway -> gateway.getVolumeMounts().stream()
                            .filter(mount -> mount.getName().equals("config"))
                            .allMatch(mount -> Boolean.TRUE.equals(mount.getReadOnly()) && mount.getSubPath() == null),
                    gateway -> gateway.getVolumeMounts().forEach(mount -> mount.setReadOnly(false))),
            of(
                    "nothing of what the chart's containers note",
                    gateway -> gateway.getVolumeMounts().stream()
                            .noneMatch(mount -> mount.getMountPath().startsWith("/openclaw/chart")
                                    || mount.getMountPath().equals("/openclaw")),
                    gateway -> gateway.getVolumeMounts().get(0).setMountPath("/openclaw")));

    private GatewayPromise() {}

    private static PodPromise of(String name, Predicate<Container> kept, Consumer<Container> broken) {
        return new PodPromise(name, pod -> kept.test(gateway(pod)), pod -> broken.accept(gateway(pod)));
    }

    static boolean isGateway(PodSpec pod) {
        return pod.getContainers().get(0).getName().equals("gateway");
    }

    private static Container gateway(PodSpec pod) {
        return pod.getContainers().get(0);
    }

    private static boolean mounted(Container gateway, String path, String subPath) {
        return gateway.getVolumeMounts().stream()
                .filter(mount -> mount.getMountPath().equals(path))
                .map(VolumeMount::getSubPath)
                .anyMatch(subPath::equals);
    }

    private static Optional<String> variable(Container gateway, String name) {
        return gateway.getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .map(EnvVar::getValue)
                .findFirst();
    }
}
