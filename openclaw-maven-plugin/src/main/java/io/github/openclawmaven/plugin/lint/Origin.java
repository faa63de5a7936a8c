package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a part of the rendered objects comes from.
 *
 * @param kinds of objects, as an expression
 * @param part keys below the object's root; {@code *} is any one
 * @param values keys in the values that decide, the strongest first; empty when none does
 * @param descriptor key in the descriptor that decides otherwise
 */
record Origin(Pattern kinds, List<String> part, List<SourcePath> values, SourcePath descriptor) {

    private static final String POD = "spec.template.spec.";
    private static final String SCHEDULING = "kubernetes.scheduling";

    /** The first one that fits a place is its origin. */
    private static final List<Origin> ALL = List.of(
            of("Deployment", POD + "tolerations", "scheduling.tolerations", SCHEDULING + ".tolerations"),
            of("Deployment", POD + "nodeSelector", "scheduling.nodeSelector", SCHEDULING + ".nodeSelector"),
            of("Deployment", POD + "affinity", "scheduling.affinity", SCHEDULING),
            of("Deployment", POD + "topologySpreadConstraints", "scheduling.topologySpreadConstraints", SCHEDULING),
            of("Deployment", POD + "hostAliases", "hostAliases", "kubernetes"),
            of("Deployment", POD + "dnsPolicy", "dnsPolicy", "kubernetes"),
            of("Deployment", POD + "dnsConfig", "dnsConfig", "kubernetes"),
            of("Deployment", POD + "priorityClassName", "scheduling.priorityClassName", SCHEDULING + ".priorityClass"),
            of("Deployment", POD + "runtimeClassName", "scheduling.runtimeClassName", SCHEDULING + ".runtimeClass"),
            of("Deployment", POD + "imagePullSecrets", "image.pullSecrets", "kubernetes.image.pullSecrets"),
            of("Deployment", POD + "terminationGracePeriodSeconds", "terminationGracePeriodSeconds", "gateway.release"),
            of("Deployment", POD + "serviceAccountName", "serviceAccount.name", "kubernetes.serviceAccount.name"),
            of("Deployment", POD + "volumes", "extra.volumes", "kubernetes.files"),
            of("Deployment", POD + "containers.0.resources", "resources", "kubernetes.resources"),
            of("Deployment", POD + "*.*.resources", "scriptResources resources", "kubernetes.resources"),
            of("Deployment", POD + "containers.0.startupProbe", "probes.startup", "gateway.release"),
            of("Deployment", POD + "containers.0.readinessProbe", "probes.readiness", "gateway.release"),
            of("Deployment", POD + "containers.0.livenessProbe", "probes.liveness", "gateway.release"),
            of("Deployment", POD + "*.*.image", "image", "kubernetes.image"),
            of("Deployment", POD + "*.*.imagePullPolicy", "image.pullPolicy", "kubernetes.image"),
            of("Deployment", POD + "*.*.env", "extra.env", "env"),
            of("Deployment", POD + "*.*.envFrom", "extra.envFrom configMaps", "kubernetes.envFrom"),
            of("Deployment", POD + "*.*.volumeMounts", "extra.volumeMounts", "kubernetes.files"),
            of("Deployment", POD + "containers", "extra.containers", "kubernetes"),
            of("Deployment", POD + "initContainers", "extra.initContainers", "kubernetes"),
            of("Deployment", "spec.template.metadata.labels", "podLabels labels", "kubernetes.labels"),
            of("Deployment", "spec.template.metadata.annotations", "podAnnotations", "kubernetes.annotations"),
            of(
                    "PersistentVolumeClaim",
                    "spec.storageClassName",
                    "storage.storageClass",
                    "kubernetes.storage.storageClass"),
            of("PersistentVolumeClaim", "spec", "storage.size", "kubernetes.storage.size"),
            of(
                    "Ingress",
                    "metadata.annotations",
                    "expose.annotations annotations",
                    "kubernetes.expose.ingress.annotations"),
            of("Ingress", "spec.ingressClassName", "expose.className", "kubernetes.expose.ingress.className"),
            of("Ingress", "spec.tls.*.secretName", "expose.tlsSecret", "kubernetes.expose.ingress.tlsSecret"),
            of("Ingress", "spec", "expose.host", "kubernetes.expose.ingress.host"),
            of(
                    "Route",
                    "metadata.annotations",
                    "expose.annotations annotations",
                    "kubernetes.expose.route.annotations"),
            of("Route", "spec", "expose.host", "kubernetes.expose.route.host"),
            of("Secret", "stringData", "gateway.token gateway.password", "gateway"),
            of("Service", "metadata.annotations", "service.annotations annotations", "kubernetes.annotations"),
            of("Service", "spec", "service", "gateway"),
            of("Pod", "spec.containers.*.resources", "scriptResources", "kubernetes.resources"),
            of("Role|RoleBinding", "metadata.namespace", "rbac.namespaces", "agents"),
            of("ConfigMap", "data.openclaw.json", "openclaw.config", "config"),
            of(".*", "metadata.labels", "labels", "kubernetes.labels"),
            of(".*", "metadata.annotations", "annotations", "kubernetes.annotations"),
            of(".*", "metadata.namespace", "", "kubernetes.namespace"),
            of(".*", "metadata.name", "fullnameOverride", "name"),
            of("Ingress|Route", "", "expose", "kubernetes.expose"),
            of(".*", "", "", "kubernetes"));

    /** Those of the objects of an executor, below its own keys of values and descriptor. */
    private static final List<Origin> OF_EXECUTOR = List.of(
            of("Deployment", POD + "tolerations", "scheduling.tolerations", "scheduling.tolerations"),
            of("Deployment", POD + "nodeSelector", "scheduling.nodeSelector", "scheduling.nodeSelector"),
            of("Deployment", POD + "affinity", "scheduling.affinity", "scheduling"),
            of("Deployment", POD + "topologySpreadConstraints", "scheduling.topologySpreadConstraints", "scheduling"),
            of("Deployment", POD + "priorityClassName", "scheduling.priorityClassName", "scheduling.priorityClass"),
            of("Deployment", POD + "runtimeClassName", "scheduling.runtimeClassName", "scheduling.runtimeClass"),
            of("Deployment", POD + "imagePullSecrets", "image.pullSecrets", "image.pullSecrets"),
            of("Deployment", POD + "containers.0.resources", "resources", "resources"),
            of("Deployment", POD + "*.*.image", "image", "image"),
            of("Deployment", POD + "*.*.imagePullPolicy", "image.pullPolicy", "image"),
            of("Deployment", POD + "*.*.env", "", "env"),
            of("Deployment", POD + "*.*.volumeMounts", "", "files"),
            of("Deployment", POD + "volumes", "existingSecret", "files"),
            of("Deployment", "spec.template.metadata.labels", "podLabels", ""),
            of("NetworkPolicy", "spec.egress", "", "egress"),
            of("Deployment|NetworkPolicy", "spec", "", ""),
            of("Secret", "stringData", "", ""));

    private static Origin of(String kinds, String part, String values, String descriptor) {
        return new Origin(
                Pattern.compile(kinds),
                part.isEmpty() ? List.of() : List.of(part.split("\\.")),
                values.isEmpty()
                        ? List.of()
                        : Stream.of(values.split(" ")).map(Origin::path).toList(),
                path(descriptor));
    }

    private static SourcePath path(String keys) {
        return keys.isEmpty() ? SourcePath.ROOT : SourcePath.of((Object[]) keys.split("\\."));
    }

    /** The origin of a place in an object of some kind. */
    static Origin of(String kind, List<String> place) {
        return ALL.stream()
                .filter(origin -> origin.fits(kind, place))
                .findFirst()
                .orElseThrow();
    }

    /** The origin of a place in an object of an executor, below its keys; empty where it is as in all objects. */
    static Optional<Origin> ofExecutor(String kind, List<String> place) {
        return OF_EXECUTOR.stream().filter(origin -> origin.fits(kind, place)).findFirst();
    }

    private boolean fits(String kind, List<String> place) {
        if (!kinds.matcher(kind).matches() || place.size() < part.size()) {
            return false;
        }
        for (int index = 0; index < part.size(); index++) {
            if (!part.get(index).equals("*") && !part.get(index).equals(place.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** What follows in a place behind this part: below it, the keys are the same on all sides. */
    List<String> rest(List<String> place) {
        return place.subList(part.size(), place.size());
    }
}
