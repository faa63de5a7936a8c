package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding.Kind;
import io.github.openclawmaven.model.shape.ContainerResources;
import io.github.openclawmaven.model.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the API server's validation refuses of a pod although its types have it. */
final class PodCheck {

    private static final List<List<String>> PODS = List.of(
            List.of("spec"),
            List.of("spec", "template", "spec"),
            List.of("spec", "jobTemplate", "spec", "template", "spec"));

    private static final Map<String, String> PARTS = Map.of(
            "initContainers", "[Container]",
            "containers", "[Container]",
            "volumes", "[Volume]",
            "tolerations", "[Toleration]",
            "affinity", "Affinity",
            "topologySpreadConstraints", "[TopologySpreadConstraint]",
            "hostAliases", "[HostAlias]",
            "dnsConfig", "PodDNSConfig");

    /** Fields that there are not, and values of other types, the types tell. */
    private static final Set<Kind> OF_TYPES = Set.of(Kind.UNKNOWN_KEY, Kind.WRONG_TYPE);

    private final BiConsumer<List<String>, String> problems;

    /** @param problems takes the path of each value that is refused, and why */
    PodCheck(BiConsumer<List<String>, String> problems) {
        this.problems = problems;
    }

    void check(JsonNode object) {
        for (List<String> place : PODS) {
            JsonNode pod = object.at("/" + String.join("/", place));
            if (pod.has("containers")) {
                PARTS.keySet().stream()
                        .sorted()
                        .filter(pod::hasNonNull)
                        .forEach(part -> check(pod.get(part), below(place, part), PARTS.get(part)));
                for (String containers : List.of("initContainers", "containers")) {
                    for (int index = 0; index < pod.path(containers).size(); index++) {
                        checkResources(
                                pod.get(containers).get(index).path("resources"),
                                below(place, containers, Integer.toString(index), "resources"));
                    }
                }
            }
        }
    }

    private void check(JsonNode part, List<String> place, String type) {
        JsonNode schema = Shapes.nullable(type);
        for (SchemaFinding finding : new SchemaCheck("kubernetes:/pod", uri -> schema).check(part)) {
            if (!OF_TYPES.contains(finding.kind())) {
                problems.accept(below(place, finding.segments()), finding.message());
            }
        }
    }

    private void checkResources(JsonNode resources, List<String> place) {
        new ContainerResources(amounts(resources.path("requests")), amounts(resources.path("limits")))
                .problems()
                .forEach(problem -> problems.accept(below(place, problem.list(), problem.name()), problem.text()));
    }

    private static Map<String, String> amounts(JsonNode list) {
        Map<String, String> amounts = new LinkedHashMap<>();
        list.properties()
                .forEach(
                        amount -> amounts.put(amount.getKey(), amount.getValue().asText()));
        return amounts;
    }

    private static List<String> below(List<String> place, String... more) {
        List<String> deeper = new ArrayList<>(place);
        deeper.addAll(List.of(more));
        return deeper;
    }
}
