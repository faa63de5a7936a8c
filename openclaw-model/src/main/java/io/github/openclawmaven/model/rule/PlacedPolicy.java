package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.ToolPolicy;
import io.github.openclawmaven.model.descriptor.Tools;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tool policy with its place.
 *
 * @param policy as written
 * @param path the place
 * @param provider key of a policy for one provider or one of its models
 */
public record PlacedPolicy(ToolPolicy policy, SourcePath path, Optional<String> provider) {

    /** All tool policies of a descriptor: of all agents and of each, in general and by provider. */
    public static List<PlacedPolicy> in(Descriptor descriptor) {
        List<PlacedPolicy> policies = new ArrayList<>();
        Tools tools = descriptor.tools();
        add(tools.policy(), tools.byProvider(), SourcePath.of("tools"), policies);
        descriptor
                .agents()
                .forEach((id, agent) -> add(
                        agent.tools().policy(),
                        agent.tools().byProvider(),
                        SourcePath.of("agents", id, "tools"),
                        policies));
        return List.copyOf(policies);
    }

    private static void add(
            ToolPolicy policy, Map<String, ToolPolicy> byProvider, SourcePath path, List<PlacedPolicy> policies) {
        policies.add(new PlacedPolicy(policy, path, Optional.empty()));
        byProvider.forEach((provider, own) ->
                policies.add(new PlacedPolicy(own, path.then("byProvider", provider), Optional.of(provider))));
    }

    /** All tool names in it. */
    public List<PlacedText> names() {
        return joined(allowed(), PlacedText.items(policy.deny(), path.then("deny")));
    }

    /** The names of tools that it allows. */
    public List<PlacedText> allowed() {
        return joined(
                PlacedText.items(policy.allow(), path.then("allow")),
                PlacedText.items(policy.alsoAllow(), path.then("alsoAllow")));
    }

    private static List<PlacedText> joined(List<PlacedText> first, List<PlacedText> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
