package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.rule.PlacedPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tools of the descriptor's policies that have another name; those that are gone are among the findings. */
final class ToolNames implements Aspect {

    @Override
    public String title() {
        return "Tools";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        Map<String, String> before = comparison.from().facts().tools().aliases();
        Map<String, String> after = comparison.to().facts().tools().aliases();
        return names(comparison.to())
                .flatMap(name -> change(name, before, after).stream())
                .toList();
    }

    private static Stream<String> names(Outcome outcome) {
        return PlacedPolicy.in(outcome.deployment().descriptor()).stream()
                .flatMap(policy -> policy.names().stream())
                .map(name -> name.text().trim().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted();
    }

    private static Optional<Change> change(String name, Map<String, String> before, Map<String, String> after) {
        String old = before.getOrDefault(name, name);
        String fresh = after.getOrDefault(name, name);
        if (old.equals(fresh)) {
            return Optional.empty();
        }
        return Optional.of(
                fresh.equals(name)
                        ? Change.of("{} is a tool of its own, not another name for {}", name, old)
                        : Change.of("{} is understood as {}", name, fresh));
    }
}
