package io.github.openclawmaven.plugin.lint.child;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.github.openclawmaven.model.syntax.KubernetesKey;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What an object is called, and its labels and annotations, as a cluster demands them. */
final class NamesCheck {

    private static final String METADATA = "metadata";

    private static final Set<String> NAMED_BY_LABELS = Set.of("Namespace", "Service");

    /** Their names may hold anything that a path can. */
    private static final Set<String> NAMED_FREELY = Set.of("ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding");

    private final BiConsumer<List<String>, String> problems;

    /** @param problems takes the path of each name that is not valid, and why */
    NamesCheck(BiConsumer<List<String>, String> problems) {
        this.problems = problems;
    }

    void check(HasMetadata object) {
        ObjectMeta metadata = Optional.ofNullable(object.getMetadata()).orElseGet(ObjectMeta::new);
        String name = Optional.ofNullable(metadata.getName()).orElse("");
        report(name.isEmpty() ? Optional.of("it is missing") : problem(object.getKind(), name), "name");
        Optional.ofNullable(metadata.getNamespace())
                .ifPresent(namespace -> report(KubernetesName.LABEL.problem(namespace), "namespace"));
        orEmpty(metadata.getLabels()).forEach((key, value) -> {
            report(KubernetesKey.LABEL.problem(key), "labels", key);
            report(KubernetesName.LABEL_VALUE.problem(Optional.ofNullable(value).orElse("")), "labels", key);
        });
        orEmpty(metadata.getAnnotations())
                .keySet()
                .forEach(key -> report(KubernetesKey.ANNOTATION.problem(key), "annotations", key));
    }

    private static Optional<String> problem(String kind, String name) {
        if (NAMED_FREELY.contains(kind)) {
            return name.matches("[^/%]+") ? Optional.empty() : Optional.of("a name has neither / nor %");
        }
        return (NAMED_BY_LABELS.contains(kind) ? KubernetesName.LABEL : KubernetesName.SUBDOMAIN).problem(name);
    }

    private static Map<String, String> orEmpty(Map<String, String> map) {
        return Optional.ofNullable(map).orElse(Map.of());
    }

    private void report(Optional<String> problem, String... place) {
        problem.ifPresent(text -> {
            List<String> path = new ArrayList<>(List.of(METADATA));
            path.addAll(List.of(place));
            problems.accept(path, text);
        });
    }
}
