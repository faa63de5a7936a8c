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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of what the descriptor says about the cluster. */
final class ClusterValues {

    /** A gateway of 2026.7.1 takes 720 MB at rest. */
    private static final Resources DEFAULT_RESOURCES = new Resources(Map.of("memory", "1Gi"), Map.of("memory", "2Gi"));

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
                .with("registry", SettingType.IMAGE_PART, registry)
                .with("repository", SettingType.IMAGE_PART, repository)
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

    Group resources() {
        Resources resources = kubernetes.resources().orElse(DEFAULT_RESOURCES);
        return Group.of("resources", "Of the gateway's container.")
                .with("requests", SettingType.QUANTITIES, resources.requests())
                .with("limits", SettingType.QUANTITIES, resources.limits());
    }

    Group storage() {
        Optional<Storage> storage = kubernetes.storage();
        String size = storage.flatMap(Storage::size).orElse(DEFAULT_SIZE);
        String storageClass = storage.flatMap(Storage::storageClass).orElse("");
        String claim = storage.flatMap(Storage::existingClaim).orElse("");
        return Group.of("storage", "Of the gateway's state. Not on NFS: it is a database.")
                .with("size", SettingType.QUANTITY, size)
                .with("storageClass", SettingType.OPTIONAL_NAME, storageClass, "Empty: the cluster's default.")
                .with("existingClaim", SettingType.OPTIONAL_NAME, claim, "A PersistentVolumeClaim made elsewhere.")
                .with(
                        "startEmpty",
                        SettingType.FLAG,
                        false,
                        "true: with a state of its own, although a claim of an earlier release lies there.");
    }

    Optional<Group> expose() {
        Group group = Group.of("expose", "How the gateway is reached from outside.");
        Optional<Expose> expose = kubernetes.expose();
        return expose.flatMap(Expose::route).map(route -> route(group, route)).or(() -> expose.flatMap(Expose::ingress)
                .map(ingress -> ingress(group, ingress)));
    }

    private static Group route(Group group, Route route) {
        return group.with("host", SettingType.OPTIONAL_NAME, route.host(), "DNS name; empty: port-forward only.")
                .with("tlsSecret", SettingType.OPTIONAL_NAME, "", "With the certificate; empty: the router's own.")
                .with("annotations", SettingType.TEXT_MAP, route.annotations());
    }

    private static Group ingress(Group group, Ingress ingress) {
        String secret = ingress.tlsSecret().orElse("");
        return group.with("host", SettingType.OPTIONAL_NAME, ingress.host(), "DNS name; empty: port-forward only.")
                .with(
                        "className",
                        SettingType.OPTIONAL_NAME,
                        ingress.className().orElse(""),
                        "Of the controller.")
                .with(
                        "tlsSecret",
                        SettingType.OPTIONAL_NAME,
                        secret,
                        "With the certificate; empty: the controller's own.")
                .with("annotations", SettingType.TEXT_MAP, ingress.annotations());
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
                        SettingType.TEXT_MAP,
                        account.map(ServiceAccount::annotations).orElse(Map.of()),
                        "On its own.")
                .with(
                        "labels",
                        SettingType.TEXT_MAP,
                        account.map(ServiceAccount::labels).orElse(Map.of()),
                        "On its own.");
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
                        SettingType.TEXT_MAP,
                        scheduling.map(Scheduling::nodeSelector).orElse(Map.of()))
                .with("tolerations", SettingType.OBJECTS, tolerations)
                .with("affinity", SettingType.OBJECT, Map.of())
                .with("priorityClassName", SettingType.OPTIONAL_NAME, priority)
                .with("runtimeClassName", SettingType.OPTIONAL_NAME, runtime);
    }
}
