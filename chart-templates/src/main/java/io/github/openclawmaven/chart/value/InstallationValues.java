package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.GatewayDocuments;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Expose;
import io.github.openclawmaven.model.descriptor.Ingress;
import io.github.openclawmaven.model.descriptor.Kubernetes;
import io.github.openclawmaven.model.descriptor.Resources;
import io.github.openclawmaven.model.descriptor.Route;
import io.github.openclawmaven.model.descriptor.Scheduling;
import io.github.openclawmaven.model.descriptor.SecretRef;
import io.github.openclawmaven.model.descriptor.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The values of one deployment: what may differ between installations, never what the deployment means. */
public final class InstallationValues {

    private static final Resources DEFAULT_RESOURCES = new Resources(Map.of("memory", "1Gi"), Map.of("memory", "2Gi"));

    private final Descriptor descriptor;
    private final Kubernetes kubernetes;

    private InstallationValues(Descriptor descriptor) {
        this.descriptor = descriptor;
        this.kubernetes = descriptor.kubernetes();
    }

    /** The values of a deployment, in the order in which they are shown. */
    public static List<Value> of(Deployment deployment, GatewayDocuments documents) {
        InstallationValues values = new InstallationValues(deployment.descriptor());
        List<Value> all = new ArrayList<>();
        all.add(new Group(
                "global",
                "Shared with the charts around this one.",
                List.of(text(
                        "imageRegistry", "Takes the place of the registry of every image.", SettingType.IMAGE_PART))));
        all.add(text("nameOverride", "Takes the place of the chart's name in labels.", SettingType.OPTIONAL_NAME));
        all.add(text(
                "fullnameOverride",
                "Takes the place of the release's name in object names.",
                SettingType.OPTIONAL_NAME));
        all.add(values.image(deployment.facts().imageRepository()));
        all.add(values.gateway());
        values.secrets(documents).ifPresent(all::add);
        all.add(values.resources());
        all.add(values.storage());
        kubernetes(deployment).expose().map(InstallationValues::expose).ifPresent(all::add);
        all.add(values.scheduling());
        if (values.hasIdentities()) {
            all.add(new Group(
                    "rbac",
                    "",
                    List.of(new Setting(
                            "create",
                            "false: an administrator applied rbac.yaml, which holds the agents' ServiceAccounts and Roles.",
                            SettingType.FLAG,
                            true))));
        }
        all.add(new Setting("suspend", "true: no pod runs; everything else stays.", SettingType.FLAG, false));
        all.add(new Setting(
                "terminationGracePeriodSeconds",
                "Time for the agents to finish their work.",
                SettingType.SECONDS,
                deployment.facts().terminationGracePeriodSeconds()));
        all.add(text(
                "nodeOptions",
                "More options of Node, after the heap size, which follows the memory limit.",
                SettingType.TEXT));
        all.addAll(values.metadata());
        return List.copyOf(all);
    }

    private static Kubernetes kubernetes(Deployment deployment) {
        return deployment.descriptor().kubernetes();
    }

    private Group image(String official) {
        String name = kubernetes.image().flatMap(image -> image.repository()).orElse(official);
        int slash = name.indexOf('/');
        // Docker's rule: the first part is a registry when it cannot be a user's name.
        boolean registry = slash > 0 && name.substring(0, slash).matches(".*[.:].*|localhost");
        return new Group(
                "image",
                "The tag is the release that the chart was checked with, and is not a value.",
                List.of(
                        new Setting("registry", "", SettingType.IMAGE_PART, registry ? name.substring(0, slash) : ""),
                        new Setting(
                                "repository", "", SettingType.IMAGE_PART, registry ? name.substring(slash + 1) : name),
                        new Setting(
                                "digest",
                                "Pins the image: sha256:…",
                                SettingType.DIGEST,
                                kubernetes
                                        .image()
                                        .flatMap(image -> image.digest())
                                        .orElse("")),
                        new Setting("pullPolicy", "", SettingType.PULL_POLICY, "IfNotPresent"),
                        new Setting(
                                "pullSecrets",
                                "Names of Secrets.",
                                SettingType.NAMES,
                                kubernetes
                                        .image()
                                        .map(image -> image.pullSecrets())
                                        .orElse(List.of()))));
    }

    private Group gateway() {
        Optional<SecretRef> token = descriptor.gateway().token();
        return new Group(
                "gateway",
                "The token that clients of the gateway show.",
                List.of(
                        new Setting(
                                "existingSecret",
                                "Secret that holds it; empty: the chart makes one and keeps it.",
                                SettingType.OPTIONAL_NAME,
                                token.map(SecretRef::secret).orElse("")),
                        new Setting(
                                "secretKey",
                                "Its key there.",
                                SettingType.SECRET_KEY,
                                token.map(SecretRef::key).orElse("token")),
                        text(
                                "token",
                                "For the Secret that the chart makes; needed where Helm cannot read the cluster (helm template, GitOps).",
                                SettingType.TEXT)));
    }

    private Optional<Group> secrets(GatewayDocuments documents) {
        List<Value> names = new ArrayList<>();
        new TreeSet<>(documents.secrets().values().stream()
                        .map(SecretRef::secret)
                        .toList())
                .forEach(secret -> names.add(new Setting(secret, "", SettingType.NAME, secret)));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Group("secrets", "Secrets that must exist, each with its name in this cluster.", names));
    }

    private Group resources() {
        Resources resources = kubernetes.resources().orElse(DEFAULT_RESOURCES);
        return new Group(
                "resources",
                "Of the gateway's container.",
                List.of(
                        new Setting("requests", "", SettingType.QUANTITIES, resources.requests()),
                        new Setting("limits", "", SettingType.QUANTITIES, resources.limits())));
    }

    private Group storage() {
        Storage storage =
                kubernetes.storage().orElse(new Storage(Optional.empty(), Optional.empty(), Optional.empty()));
        return new Group(
                "storage",
                "Of the gateway's state. Not on NFS: it is a database.",
                List.of(
                        new Setting(
                                "size", "", SettingType.QUANTITY, storage.size().orElse("10Gi")),
                        new Setting(
                                "storageClass",
                                "Empty: the cluster's default.",
                                SettingType.OPTIONAL_NAME,
                                storage.storageClass().orElse("")),
                        new Setting(
                                "existingClaim",
                                "A PersistentVolumeClaim made elsewhere.",
                                SettingType.OPTIONAL_NAME,
                                storage.existingClaim().orElse(""))));
    }

    private static Group expose(Expose expose) {
        List<Value> members = new ArrayList<>();
        members.add(new Setting(
                "host",
                "DNS name; empty: port-forward only.",
                SettingType.OPTIONAL_NAME,
                expose.route()
                        .map(Route::host)
                        .or(() -> expose.ingress().map(Ingress::host))
                        .orElse("")));
        expose.ingress()
                .ifPresent(ingress -> members.add(new Setting(
                        "className",
                        "Of the Ingress controller.",
                        SettingType.OPTIONAL_NAME,
                        ingress.className().orElse(""))));
        members.add(new Setting(
                "tlsSecret",
                "Secret with the certificate; empty: the router's own.",
                SettingType.OPTIONAL_NAME,
                expose.ingress().flatMap(Ingress::tlsSecret).orElse("")));
        members.add(new Setting(
                "annotations",
                "",
                SettingType.TEXT_MAP,
                expose.route()
                        .map(Route::annotations)
                        .or(() -> expose.ingress().map(Ingress::annotations))
                        .orElse(Map.of())));
        return new Group("expose", "How the gateway is reached from outside.", members);
    }

    private Group scheduling() {
        Scheduling scheduling =
                kubernetes.scheduling().orElse(new Scheduling(Map.of(), List.of(), Optional.empty(), Optional.empty()));
        return new Group(
                "scheduling",
                "Where the pod runs.",
                List.of(
                        new Setting("nodeSelector", "", SettingType.TEXT_MAP, scheduling.nodeSelector()),
                        new Setting(
                                "tolerations",
                                "",
                                SettingType.OBJECTS,
                                scheduling.tolerations().stream()
                                        .map(PlainValue::of)
                                        .toList()),
                        new Setting("affinity", "", SettingType.OBJECT, Map.of()),
                        new Setting(
                                "priorityClassName",
                                "",
                                SettingType.OPTIONAL_NAME,
                                scheduling.priorityClass().orElse("")),
                        new Setting(
                                "runtimeClassName",
                                "",
                                SettingType.OPTIONAL_NAME,
                                scheduling.runtimeClass().orElse(""))));
    }

    private boolean hasIdentities() {
        return descriptor.agents().values().stream()
                .anyMatch(agent -> agent.kubernetes().isPresent());
    }

    private List<Value> metadata() {
        return List.of(
                new Setting("labels", "On all objects.", SettingType.TEXT_MAP, kubernetes.labels()),
                new Setting("annotations", "On all objects.", SettingType.TEXT_MAP, kubernetes.annotations()),
                new Setting("podLabels", "", SettingType.TEXT_MAP, Map.of()),
                new Setting("podAnnotations", "", SettingType.TEXT_MAP, Map.of()));
    }

    private static Setting text(String name, String description, SettingType type) {
        return new Setting(name, description, type, "");
    }
}
