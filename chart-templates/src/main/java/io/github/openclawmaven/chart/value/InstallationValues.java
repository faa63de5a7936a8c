package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.gateway.Bind;
import io.github.openclawmaven.model.descriptor.gateway.Gateway;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of one deployment: what may differ between installations, never what the deployment means. */
public final class InstallationValues {

    private final List<Value> values = new ArrayList<>();

    private InstallationValues() {}

    /** The values of a deployment, in the order in which they are shown. */
    public static List<Value> of(Deployment deployment, GatewayDocuments documents) {
        InstallationValues all = new InstallationValues();
        Descriptor descriptor = deployment.descriptor();
        ClusterValues cluster = new ClusterValues(descriptor.kubernetes());
        all.addNames();
        all.values.add(cluster.image(deployment.imageRepository()));
        all.values.add(gateway(descriptor.gateway()));
        all.values.add(Group.of("openclaw", "What the gateway reads.")
                .with(
                        "config",
                        SettingType.OBJECT,
                        Map.of(),
                        "Laid over openclaw.json: maps deep, all else as one value, null takes a key away."));
        all.addObjects(
                "secrets",
                "Secrets that must exist, each with its name in this cluster.",
                RequiredObject.secrets(descriptor, documents));
        all.addObjects(
                "configMaps",
                "ConfigMaps that must exist, each with its name in this cluster.",
                RequiredObject.configMaps(descriptor));
        all.values.add(cluster.serviceAccount());
        all.values.add(cluster.resources());
        all.values.add(ClusterValues.scriptResources());
        all.values.add(cluster.storage());
        if (descriptor.gateway().bind().filter(Bind.LOOPBACK::equals).isEmpty()) {
            all.values.add(cluster.expose());
            all.values.add(ServiceValues.service());
        }
        all.values.add(ServiceValues.probes(deployment.facts().probes()));
        all.values.add(configCheck());
        all.values.add(cluster.scheduling());
        all.addNetwork();
        AccessValues.of(descriptor).ifPresent(all.values::add);
        all.values.addAll(ExecutorValues.of(deployment));
        all.values.add(ExtraValues.group());
        all.addLifecycle(deployment.facts().terminationGracePeriodSeconds());
        all.addMetadata(
                descriptor.kubernetes().labels(), descriptor.kubernetes().annotations(), cluster.podLabels());
        return List.copyOf(all.values);
    }

    private void addNames() {
        values.add(Group.of("global", "Shared with the charts around this one.")
                .with("imageRegistry", SettingType.IMAGE_PART, "", "Takes the place of the registry of every image."));
        add("nameOverride", SettingType.LABEL_VALUE, "", "Takes the place of the chart's name in labels.");
        add(
                "fullnameOverride",
                SettingType.OPTIONAL_SERVICE_NAME,
                "",
                "Takes the place of the release's name in object names.");
    }

    private static Group gateway(Gateway gateway) {
        String word = gateway.credential().word();
        Optional<SecretRef> declared = gateway.credentialSecret();
        String secret = declared.map(SecretRef::secret).orElse("");
        String key = declared.map(SecretRef::key).orElse(word);
        return Group.of("gateway", "The " + word + " that clients of the gateway show, and whom it believes.")
                .with("existingSecret", SettingType.OPTIONAL_NAME, secret, "Empty: the chart makes one and keeps it.")
                .with("secretKey", SettingType.SECRET_KEY, key, "Where it lies in the Secret.")
                .with(
                        "trustedProxies",
                        SettingType.ADDRESS_RANGES,
                        gateway.trustedProxies(),
                        "Ranges of the pods of the router or ingress controller.")
                .with(word, SettingType.TEXT, "", "For that Secret, where Helm cannot read the cluster (GitOps).")
                .with(
                        "allowNewerState",
                        SettingType.FLAG,
                        false,
                        "true: start although a newer release ran last and this one cannot read its database.");
    }

    /** 2026.7.1 takes 430 MB for it. Helm waits five minutes for a hook by default. */
    private static Group configCheck() {
        return Group.of("configCheck", "Before an installation and an upgrade: whether the release takes the config.")
                .with(
                        "enabled",
                        SettingType.FLAG,
                        true,
                        "false: Helm asks nothing, and a refused config stops the gateway.")
                .with(
                        "activeDeadlineSeconds",
                        SettingType.SECONDS,
                        280,
                        "With the time to fetch the image; helm --timeout must be longer.")
                .with(
                        "resources",
                        SettingType.RESOURCES,
                        new TreeMap<>(Map.of(
                                "limits",
                                Map.of("memory", "1Gi"),
                                "requests",
                                new TreeMap<>(Map.of("cpu", "100m", "memory", "256Mi")))),
                        "Of its container.");
    }

    private void addObjects(String name, String description, List<RequiredObject> objects) {
        Group group = Group.of(name, description);
        for (RequiredObject object : objects) {
            group = group.with(object.name(), SettingType.NAME, object.name(), meaning(object));
        }
        if (!objects.isEmpty()) {
            values.add(group);
        }
    }

    private static String meaning(RequiredObject object) {
        String keys = object.keys().stream().map(RequiredObject.Key::name).collect(Collectors.joining(", "));
        return keys.isEmpty() ? "All its keys become variables." : "With " + keys + ".";
    }

    private void addNetwork() {
        add("hostAliases", SettingType.HOST_ALIASES, List.of(), "Names that the pod knows beside DNS.");
        add("dnsPolicy", SettingType.DNS_POLICY, "", "ClusterFirst, Default or None; empty: the cluster's default.");
        add("dnsConfig", SettingType.DNS_CONFIG, Map.of(), "Beside that policy.");
    }

    private void addLifecycle(int graceSeconds) {
        add("suspend", SettingType.FLAG, false, "true: no pod runs; everything else stays.");
        add("terminationGracePeriodSeconds", SettingType.SECONDS, graceSeconds, "For the agents to finish their work.");
        add("nodeOptions", SettingType.TEXT, "", "More options of Node; the heap size follows the memory limit.");
    }

    private void addMetadata(
            Map<String, String> labels, Map<String, String> annotations, Map<String, String> podLabels) {
        add("labels", SettingType.LABELS, labels, "Labels on all objects.");
        add("annotations", SettingType.ANNOTATIONS, annotations, "Annotations on all objects.");
        add("podLabels", SettingType.LABELS, podLabels, "Labels on the pod.");
        add(
                "podAnnotations",
                SettingType.POD_ANNOTATIONS,
                Map.of(),
                "Annotations on the pod; checksum/ is the chart's.");
    }

    private void add(String name, SettingType type, Object initial, String description) {
        values.add(new Setting(name, description, type, initial));
    }
}
