package io.github.openclawmaven.it.helm;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Sysctl;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each pod of a chart keeps to, whatever template it comes from: all of Pod Security {@code restricted} (Kubernetes 1.31), and
 * what the chart promises beyond.
 *
 * @param name of the row
 * @param kept whether a pod keeps to it
 * @param broken makes the pod break it, so that the row is known to find that
 */
record PodPromise(String name, Predicate<PodSpec> kept, Consumer<PodSpec> broken) {

    private static final Set<String> PROFILES = Set.of("RuntimeDefault", "Localhost");

    /** Of every pod. */
    static final List<PodPromise> OF_ALL = List.of(
            // Pod Security restricted, in the order of its page.
            ofPod("no namespace of the host", PodPromise::isApart, pod -> pod.setHostPID(true)),
            ofPod("no network of the host", PodPromise::isApart, pod -> pod.setHostNetwork(true)),
            ofContainers(
                    "no privileged container",
                    context -> !Boolean.TRUE.equals(context.getPrivileged()),
                    context -> context.setPrivileged(true)),
            ofContainers(
                    "no capability",
                    context -> context.getCapabilities() != null
                            && context.getCapabilities().getAdd().isEmpty()
                            && context.getCapabilities().getDrop().contains("ALL"),
                    context -> context.setCapabilities(new Capabilities(List.of("NET_ADMIN"), List.of("ALL")))),
            ofPod(
                    "volumes of the kinds that the restricted level has",
                    pod -> pod.getVolumes().stream().allMatch(PodPromise::isOfAKnownKind),
                    pod -> pod.getVolumes()
                            .add(new VolumeBuilder()
                                    .withName("host")
                                    .withNewHostPath("/", "Directory")
                                    .build())),
            ofEach(
                    "no port of the host",
                    container -> container.getPorts().stream().allMatch(port -> port.getHostPort() == null),
                    container -> container.setPorts(List.of(new ContainerPortBuilder()
                            .withContainerPort(80)
                            .withHostPort(80)
                            .build()))),
            ofContainers(
                    "/proc as it is by default",
                    context -> context.getProcMount() == null,
                    context -> context.setProcMount("Unmasked")),
            ofPod(
                    "no kernel parameter",
                    pod -> pod.getSecurityContext().getSysctls().isEmpty(),
                    pod -> pod.getSecurityContext().setSysctls(List.of(new Sysctl("kernel.msgmax", "1")))),
            ofContainers(
                    "no rights gained on the way",
                    context -> Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()),
                    context -> context.setAllowPrivilegeEscalation(null)),
            ofPod(
                    "not root",
                    pod -> Boolean.TRUE.equals(pod.getSecurityContext().getRunAsNonRoot())
                            && isNotRoot(pod.getSecurityContext().getRunAsUser()),
                    pod -> pod.getSecurityContext().setRunAsUser(0L)),
            ofContainers(
                    "no container that is root",
                    context -> !Boolean.FALSE.equals(context.getRunAsNonRoot()) && isNotRoot(context.getRunAsUser()),
                    context -> context.setRunAsNonRoot(false)),
            ofPod(
                    "the runtime's system calls",
                    pod -> isProfile(pod.getSecurityContext().getSeccompProfile()),
                    pod -> pod.getSecurityContext().setSeccompProfile(null)),
            ofContainers(
                    "no container with more system calls",
                    context -> context.getSeccompProfile() == null || isProfile(context.getSeccompProfile()),
                    context -> context.setSeccompProfile(new SeccompProfile(null, "Unconfined"))),
            // The chart's own.
            ofContainers(
                    "a root file system that nobody writes",
                    context -> Boolean.TRUE.equals(context.getReadOnlyRootFilesystem()),
                    context -> context.setReadOnlyRootFilesystem(null)),
            ofPod(
                    "no token of the cluster but in an executor, which runs as its agent",
                    pod -> Boolean.FALSE.equals(pod.getAutomountServiceAccountToken())
                            || pod.getAutomountServiceAccountToken() != null && ExecutorPromise.isExecutor(pod),
                    pod -> pod.setAutomountServiceAccountToken(null)),
            ofPod(
                    "no addresses of the neighbours",
                    pod -> Boolean.FALSE.equals(pod.getEnableServiceLinks()),
                    pod -> pod.setEnableServiceLinks(null)),
            ofPod(
                    "no processes that containers share",
                    pod -> !Boolean.TRUE.equals(pod.getShareProcessNamespace()),
                    pod -> pod.setShareProcessNamespace(true)),
            ofEach(
                    "an image by version",
                    container -> container.getImage().matches(".+(:(?!latest$)[^:/@]+|@sha256:[0-9a-f]{64})"),
                    container -> container.setImage("ghcr.io/openclaw/openclaw:latest")),
            ofEach(
                    "CPU asked for",
                    container -> container.getResources() != null
                            && container.getResources().getRequests().containsKey("cpu"),
                    container -> container.getResources().setRequests(Map.of())),
            ofEach(
                    "memory asked for, and limited",
                    container -> container.getResources() != null
                            && container.getResources().getRequests().containsKey("memory")
                            && container.getResources().getLimits().containsKey("memory"),
                    container -> container.setResources(null)),
            ofEach(
                    "each variable once",
                    container -> isDistinct(container.getEnv().stream().map(EnvVar::getName)),
                    container -> container.setEnv(List.of(new EnvVar("A", "1", null), new EnvVar("A", "2", null)))),
            ofEach(
                    "each place mounted once",
                    container -> isDistinct(container.getVolumeMounts().stream().map(VolumeMount::getMountPath)),
                    container -> container.getVolumeMounts().addAll(List.copyOf(container.getVolumeMounts()))),
            ofPod(
                    "each container once",
                    pod -> isDistinct(containers(pod).map(Container::getName)),
                    pod -> pod.getContainers().addAll(List.copyOf(pod.getContainers()))),
            ofPod(
                    "all that is mounted, and nothing else",
                    pod -> containers(pod)
                            .flatMap(container -> container.getVolumeMounts().stream())
                            .map(VolumeMount::getName)
                            .collect(Collectors.toSet())
                            .equals(pod.getVolumes().stream()
                                    .map(Volume::getName)
                                    .collect(Collectors.toSet())),
                    pod -> pod.getContainers().get(0).getVolumeMounts().get(0).setName("elsewhere")));

    /** All containers, those that run before the others too. */
    static Stream<Container> containers(PodSpec pod) {
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream());
    }

    /** One of those that run at the same time. */
    static Container container(PodSpec pod, String name) {
        return pod.getContainers().stream()
                .filter(container -> container.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PodPromise ofPod(String name, Predicate<PodSpec> kept, Consumer<PodSpec> broken) {
        return new PodPromise(name, kept, broken);
    }

    private static PodPromise ofEach(String name, Predicate<Container> kept, Consumer<Container> broken) {
        return new PodPromise(
                name,
                pod -> containers(pod).allMatch(kept),
                pod -> broken.accept(containers(pod).findFirst().orElseThrow()));
    }

    private static PodPromise ofContainers(
            String name, Predicate<SecurityContext> kept, Consumer<SecurityContext> broken) {
        return ofEach(
                name,
                container -> container.getSecurityContext() != null && kept.test(container.getSecurityContext()),
                container -> broken.accept(container.getSecurityContext()));
    }

    private static boolean isApart(PodSpec pod) {
        return Stream.of(pod.getHostNetwork(), pod.getHostPID(), pod.getHostIPC())
                .noneMatch(Boolean.TRUE::equals);
    }

    private static boolean isOfAKnownKind(Volume volume) {
        return Stream.of(
                                volume.getConfigMap(),
                                volume.getEmptyDir(),
                                volume.getPersistentVolumeClaim(),
                                volume.getProjected(),
                                volume.getSecret())
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }

    private static boolean isNotRoot(Long user) {
        return user == null || user != 0;
    }

    private static boolean isProfile(SeccompProfile profile) {
        return profile != null && PROFILES.contains(profile.getType());
    }

    private static boolean isDistinct(Stream<String> names) {
        List<String> all = names.toList();
        return all.size() == Set.copyOf(all).size();
    }

    @Override
    public String toString() {
        return name;
    }
}
