package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Variables of the gateway's container that the chart sets by itself, and those that bring secrets. */
final class ContainerVariables implements Aspect {

    @Override
    public String title() {
        return "Environment variables";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        SortedMap<String, String> before = variables(comparison.from());
        SortedMap<String, String> after = variables(comparison.to());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> Optional.ofNullable(after.get(name))
                        .map(value -> Change.of("{} is set", name + value))
                        .orElseGet(() -> Change.of("{} is not set any more", name)))
                .toList();
    }

    /** What follows the name, by name. */
    private static SortedMap<String, String> variables(Outcome outcome) {
        GatewayFacts facts = outcome.facts();
        SortedMap<String, String> variables = new TreeMap<>();
        facts.environment().forEach((name, value) -> variables.put(name, "=" + value));
        variables.put(facts.configuration().readOnlyVariable(), "=1");
        outcome.documents().secrets().forEach((name, secret) -> variables.put(name, " from a Secret"));
        return variables;
    }
}
