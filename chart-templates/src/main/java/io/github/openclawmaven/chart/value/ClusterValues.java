package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Ingress;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import io.github.openclawmaven.model.descriptor.kubernetes.Route;
import io.github.openclawmaven.model.descriptor.kubernetes.ServiceAccount;
import io.github.openclawmaven.model.descriptor.kubernetes.Storage;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values of what the descriptor says about the cluster. */
final class ClusterValues {

    /** A gateway of 2026.7.1 takes 720 MB at rest. */
    private static final Resources DEFAULT_RESOURCES = new Resources(Map.of("memory", "1Gi"), Map.of("memory", "2Gi"));

    /** Quotas and schedulers count it; the gateway takes more when the node has it. */
    private static final String DEFAULT_CPU = "250m";

    private static final String DEFAULT_SIZE = "10Gi";

    private final Kubernetes kubernetes;

    ClusterValues(Kubernetes kubernetes) {
        this.kubernetes = kubernetes;
    }

    Group image(String name) {
        return PodValues.image(kubernetes.image(), name);
    }

    Setting resources() {
        return PodValues.resources(
                kubernetes.resources(),
                DEFAULT_RESOURCES,
                DEFAULT_CPU,
                "Of the gateway's container, and of the one that installs plugins before it.");
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
                        new TreeMap<>(Map.of("cpu", "10m", "memory", "32Mi")))));
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
        return kubernetes
                .serviceAccount()
                .map(account -> PodValues.labels(account.annotations(), account.labels()))
                .orElse(Map.of());
    }

    Group scheduling() {
        return PodValues.scheduling(kubernetes.scheduling());
    }
}
