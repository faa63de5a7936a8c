package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.CloudIdentity;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.descriptor.kubernetes.Ingress;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import io.github.openclawmaven.model.descriptor.kubernetes.Route;
import io.github.openclawmaven.model.descriptor.kubernetes.Scheduling;
import io.github.openclawmaven.model.descriptor.kubernetes.ServiceAccount;
import io.github.openclawmaven.model.descriptor.kubernetes.Storage;
import io.github.openclawmaven.model.source.PlainValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of what the descriptor says about the cluster. */
final class ClusterValues {

    /** A gateway of 2026.7.1 takes 720 MB at rest. */
    private static final Resources DEFAULT_RESOURCES = new Resources(Map.of("memory", "1Gi"), Map.of("memory", "2Gi"));

    private static final String CPU = "cpu";

    /** Quotas and schedulers count it; the gateway takes more when the node has it. */
    private static final String DEFAULT_CPU = "250m";

    private static final String DEFAULT_SIZE = "10Gi";

    private final Kubernetes kubernetes;

    ClusterValues(Kubernetes kubernetes) {
        this.kubernetes = kubernetes;
    }

    Group image(String name) {
        Optional<Image> image = kubernetes.image();
        int slash = name.indexOf('/');
        // Docker's rule: the first part is a registry when it cannot be a user's name.
        boolean hasRegistry = slash > 0 && name.substring(0, slash).matches(".*[.:].*|localhost");
        String registry = hasRegistry ? name.substring(0, slash) : "";
        String repository = hasRegistry ? name.substring(slash + 1) : name;
        String tag = image.flatMap(Image::tag).orElse("the release that the chart was checked with");
        return Group.of("image", "The tag is " + tag + ", and is not a value.")
                .with("registry", SettingType.IMAGE_PART, registry, "Such as a mirror; empty: Docker's own.")
                .with("repository", SettingType.IMAGE_NAME, repository, "Without registry and tag.")
                .with(
                        "digest",
                        SettingType.DIGEST,
                        image.flatMap(Image::digest).orElse(""),
                        "Instead of the tag: sha256:…")
                .with("pullPolicy", SettingType.PULL_POLICY, "IfNotPresent", "Always, IfNotPresent or Never.")
                .with(
                        "pullSecrets",
                        SettingType.NAMES,
                        image.map(Image::pullSecrets).orElse(List.of()),
                        "Names of Secrets.");
    }

    Setting resources() {
        Resources resources = kubernetes.resources().orElse(DEFAULT_RESOURCES);
        SortedMap<String, String> requests = new TreeMap<>(resources.requests());
        if (!resources.limits().containsKey(CPU)) {
            requests.putIfAbsent(CPU, DEFAULT_CPU);
        }
        return new Setting(
                "resources",
                "Of the gateway's container, and of the one that installs plugins before it.",
                SettingType.RESOURCES,
                new TreeMap<>(Map.of("limits", resources.limits(), "requests", requests)));
    }

    static Setting scriptResources() {
        return new Setting(
                "scriptResources",
                "Of each container that runs a script of the chart: Node and the script alone.",
                SettingType.RESOURCES,
                new TreeMap<>(Map.of(
                        "limits",
                        Map.of("memory", "128Mi"),
                        "requests",
                        new TreeMap<>(Map.of(CPU, "10m", "memory", "32Mi")))));
    }

    Group storage() {
        Optional<Storage> storage = kubernetes.storage();
        String size = storage.flatMap(Storage::size).orElse(DEFAULT_SIZE);
        String storageClass = storage.flatMap(Storage::storageClass).orElse("");
        String claim = storage.flatMap(Storage::existingClaim).orElse("");
        return Group.of("storage", "Of the gateway's state. Not on NFS: it is a database.")
                .with("size", SettingType.SIZE, size, "Of the claim that the chart makes.")
                .with("storageClass", SettingType.OPTIONAL_NAME, storageClass, "Empty: the cluster's default.")
                .with("existingClaim", SettingType.OPTIONAL_NAME, claim, "A PersistentVolumeClaim made elsewhere.")
                .with(
                        "startEmpty",
                        SettingType.FLAG,
                        false,
                        "true: with a state of its own, although a claim of an earlier release lies there.");
    }

    Group expose() {
        Optional<Route> route = kubernetes.expose().flatMap(Expose::route);
        Optional<Ingress> ingress = kubernetes.expose().flatMap(Expose::ingress);
        String host =
                route.map(Route::host).or(() -> ingress.map(Ingress::host)).orElse("");
        return Group.of("expose", "How the gateway is reached from outside.")
                .with(
                        "kind",
                        SettingType.EXPOSE_KIND,
                        route.map(it -> "Route")
                                .or(() -> ingress.map(it -> "Ingress"))
                                .orElse(""),
                        "Ingress or Route; empty: what the platform has, once there is a host.")
                .with(
                        "host",
                        SettingType.OPTIONAL_NAME,
                        host,
                        "DNS name; empty: port-forward only. Its web page may connect, and webhooks are called there.")
                .with(
                        "className",
                        SettingType.OPTIONAL_NAME,
                        ingress.flatMap(Ingress::className).orElse(""),
                        "Of the controller of an Ingress.")
                .with(
                        "tlsSecret",
                        SettingType.OPTIONAL_NAME,
                        ingress.flatMap(Ingress::tlsSecret).orElse(""),
                        "With the certificate; empty: the controller's or the router's own.")
                .with(
                        "annotations",
                        SettingType.ANNOTATIONS,
                        route.map(Route::annotations)
                                .or(() -> ingress.map(Ingress::annotations))
                                .orElse(Map.of()),
                        "On Ingress or Route.");
    }

    Group serviceAccount() {
        Optional<ServiceAccount> account = kubernetes.serviceAccount();
        return Group.of("serviceAccount", "Who the pod is for a cloud; it has no rights in the cluster.")
                .with(
                        "name",
                        SettingType.OPTIONAL_NAME,
                        account.flatMap(ServiceAccount::name).orElse(""),
                        "One that exists; empty: the chart makes its own.")
                .with(
                        "annotations",
                        SettingType.ANNOTATIONS,
                        account.map(ServiceAccount::annotations).orElse(Map.of()),
                        "On the account that the chart makes.")
                .with(
                        "labels",
                        SettingType.LABELS,
                        account.map(ServiceAccount::labels).orElse(Map.of()),
                        "On the account that the chart makes.");
    }

    /** Those that are declared for the account, and those that a cloud wants beside its annotation. */
    Map<String, String> podLabels() {
        SortedMap<String, String> labels = new TreeMap<>();
        kubernetes.serviceAccount().ifPresent(account -> {
            CloudIdentity.in(account.annotations())
                    .map(CloudIdentity::podLabels)
                    .forEach(labels::putAll);
            labels.putAll(account.labels());
        });
        return labels;
    }

    Group scheduling() {
        Optional<Scheduling> scheduling = kubernetes.scheduling();
        List<Object> tolerations = scheduling.map(Scheduling::tolerations).orElse(List.of()).stream()
                .map(PlainValue::of)
                .toList();
        String priority = scheduling.flatMap(Scheduling::priorityClass).orElse("");
        String runtime = scheduling.flatMap(Scheduling::runtimeClass).orElse("");
        return Group.of("scheduling", "Where the pod runs.")
                .with(
                        "nodeSelector",
                        SettingType.LABELS,
                        scheduling.map(Scheduling::nodeSelector).orElse(Map.of()),
                        "Labels that the node must have.")
                .with("tolerations", SettingType.TOLERATIONS, tolerations, "Taints of nodes that the pod may run on.")
                .with("affinity", SettingType.AFFINITY, Map.of(), "To nodes and to other pods.")
                .with(
                        "topologySpreadConstraints",
                        SettingType.TOPOLOGY_SPREAD,
                        List.of(),
                        "Among pods that a selector in it names.")
                .with("priorityClassName", SettingType.OPTIONAL_NAME, priority, "Empty: the cluster's default.")
                .with("runtimeClassName", SettingType.OPTIONAL_NAME, runtime, "Empty: the cluster's default.");
    }
}
