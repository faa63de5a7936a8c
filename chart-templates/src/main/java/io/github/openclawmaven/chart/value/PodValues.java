package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.CloudIdentity;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import io.github.openclawmaven.model.descriptor.kubernetes.Scheduling;
import io.github.openclawmaven.model.source.PlainValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of a pod, whichever it is. */
final class PodValues {

    private static final String CPU = "cpu";

    private PodValues() {}

    /** @param name of the image where an installation says nothing, without tag */
    static Group image(Optional<Image> image, String name) {
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

    /**
     * What is declared, else defaults.
     *
     * @param cpu requested where no limit of it is declared: quotas and schedulers count it
     */
    static Setting resources(Optional<Resources> declared, Resources defaults, String cpu, String meaning) {
        Resources resources = declared.orElse(defaults);
        SortedMap<String, String> requests = new TreeMap<>(resources.requests());
        if (!resources.limits().containsKey(CPU)) {
            requests.putIfAbsent(CPU, cpu);
        }
        return new Setting(
                "resources",
                meaning,
                SettingType.RESOURCES,
                new TreeMap<>(Map.of("limits", resources.limits(), "requests", requests)));
    }

    /** What a cloud wants beside the annotation of an account, and the labels of that. */
    static Map<String, String> labels(Map<String, String> annotations, Map<String, String> ofAccount) {
        SortedMap<String, String> labels = new TreeMap<>();
        CloudIdentity.in(annotations).map(CloudIdentity::podLabels).forEach(labels::putAll);
        labels.putAll(ofAccount);
        return labels;
    }

    static Group scheduling(Optional<Scheduling> scheduling) {
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
