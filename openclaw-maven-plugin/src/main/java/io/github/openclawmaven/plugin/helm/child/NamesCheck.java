package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.syntax.KubernetesKey;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What an object is called, and its labels and annotations and those of its pods, as a cluster demands them. */
final class NamesCheck {

    private static final Set<String> NAMED_BY_LABELS = Set.of("Namespace", "Service");

    /** Their names may hold anything that a path can. */
    private static final Set<String> NAMED_FREELY = Set.of("ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding");

    private final BiConsumer<List<String>, String> problems;

    /** @param problems takes the path of each name that is not valid, and why */
    NamesCheck(BiConsumer<List<String>, String> problems) {
        this.problems = problems;
    }

    void check(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        String name = metadata.path("name").asText();
        report(
                name.isEmpty()
                        ? Optional.of("it is missing")
                        : problem(object.path("kind").asText(), name),
                List.of("metadata", "name"));
        if (metadata.has("namespace")) {
            report(KubernetesName.LABEL.problem(metadata.get("namespace").asText()), List.of("metadata", "namespace"));
        }
        checkKeys(metadata, List.of("metadata"));
        checkKeys(object.at("/spec/template/metadata"), List.of("spec", "template", "metadata"));
    }

    private void checkKeys(JsonNode metadata, List<String> path) {
        metadata.path("labels").properties().forEach(label -> {
            List<String> place = below(path, "labels", label.getKey());
            report(KubernetesKey.LABEL.problem(label.getKey()), place);
            report(KubernetesName.LABEL_VALUE.problem(label.getValue().asText("")), place);
        });
        metadata.path("annotations")
                .fieldNames()
                .forEachRemaining(
                        key -> report(KubernetesKey.ANNOTATION.problem(key), below(path, "annotations", key)));
    }

    private static Optional<String> problem(String kind, String name) {
        if (NAMED_FREELY.contains(kind)) {
            return name.matches("[^/%]+") ? Optional.empty() : Optional.of("a name has neither / nor %");
        }
        return (NAMED_BY_LABELS.contains(kind) ? KubernetesName.LABEL : KubernetesName.SUBDOMAIN).problem(name);
    }

    private static List<String> below(List<String> path, String... more) {
        List<String> deeper = new ArrayList<>(path);
        deeper.addAll(List.of(more));
        return deeper;
    }

    private void report(Optional<String> problem, List<String> path) {
        problem.ifPresent(text -> problems.accept(path, text));
    }
}
