package io.github.openclawmaven.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Common kinds of objects of Kubernetes and OpenShift, and the API group that has each. */
final class ApiResources {

    private static final Map<String, List<String>> BY_GROUP = Map.ofEntries(
            Map.entry(
                    "",
                    List.of(
                            "configmaps",
                            "endpoints",
                            "events",
                            "limitranges",
                            "persistentvolumeclaims",
                            "pods",
                            "podtemplates",
                            "replicationcontrollers",
                            "resourcequotas",
                            "secrets",
                            "serviceaccounts",
                            "services")),
            Map.entry(
                    "apps", List.of("controllerrevisions", "daemonsets", "deployments", "replicasets", "statefulsets")),
            Map.entry("autoscaling", List.of("horizontalpodautoscalers")),
            Map.entry("batch", List.of("cronjobs", "jobs")),
            Map.entry("coordination.k8s.io", List.of("leases")),
            Map.entry("discovery.k8s.io", List.of("endpointslices")),
            Map.entry("networking.k8s.io", List.of("ingresses", "networkpolicies")),
            Map.entry("policy", List.of("poddisruptionbudgets")),
            Map.entry("rbac.authorization.k8s.io", List.of("rolebindings", "roles")),
            Map.entry("apps.openshift.io", List.of("deploymentconfigs")),
            Map.entry("build.openshift.io", List.of("buildconfigs", "builds")),
            Map.entry("image.openshift.io", List.of("imagestreams", "imagestreamtags")),
            Map.entry("route.openshift.io", List.of("routes")));
    private static final Map<String, String> GROUPS = groups();
    private static final Set<String> CLUSTER_WIDE =
            Set.of("componentstatuses", "namespaces", "nodes", "persistentvolumes");
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("cm", "configmaps"),
            Map.entry("cj", "cronjobs"),
            Map.entry("deploy", "deployments"),
            Map.entry("ds", "daemonsets"),
            Map.entry("ep", "endpoints"),
            Map.entry("ev", "events"),
            Map.entry("hpa", "horizontalpodautoscalers"),
            Map.entry("ing", "ingresses"),
            Map.entry("netpol", "networkpolicies"),
            Map.entry("pdb", "poddisruptionbudgets"),
            Map.entry("po", "pods"),
            Map.entry("pvc", "persistentvolumeclaims"),
            Map.entry("quota", "resourcequotas"),
            Map.entry("rs", "replicasets"),
            Map.entry("sa", "serviceaccounts"),
            Map.entry("sts", "statefulsets"),
            Map.entry("svc", "services"));

    private ApiResources() {}

    /** The API's name of a common kind that is written as its singular, its short name or with capitals. */
    static Optional<String> pluralOf(String written) {
        if (GROUPS.containsKey(written)) {
            return Optional.empty();
        }
        String small = written.toLowerCase(Locale.ROOT);
        return Stream.of(small, small + "s", small + "es", small.replaceFirst("y$", "ies"))
                .filter(GROUPS::containsKey)
                .findFirst()
                .or(() -> Optional.ofNullable(SHORT_NAMES.get(small)));
    }

    /** Whether objects of that core kind are in no namespace. */
    static boolean isClusterWide(String kind) {
        return CLUSTER_WIDE.contains(kind);
    }

    /** The group of a common kind when none of these has it; empty too when one of them is not known here. */
    static Optional<String> missingGroup(String kind, List<String> named) {
        return Optional.ofNullable(GROUPS.get(kind))
                .filter(group -> !named.contains(group) && BY_GROUP.keySet().containsAll(named));
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new TreeMap<>();
        BY_GROUP.forEach((group, kinds) -> kinds.forEach(kind -> groups.put(kind, group)));
        return groups;
    }
}
