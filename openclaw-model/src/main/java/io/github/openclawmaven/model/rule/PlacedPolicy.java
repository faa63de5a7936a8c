package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.tool.ToolLists;
import io.github.openclawmaven.model.descriptor.tool.ToolPolicy;
import io.github.openclawmaven.model.descriptor.tool.Tools;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tool policy with its place.
 *
 * @param lists the tools in it
 * @param path the place
 * @param provider key of a policy for one provider or one of its models
 */
public record PlacedPolicy(ToolLists lists, SourcePath path, Optional<String> provider) {

    /** All tool policies of a descriptor: of all agents and of each, in general, by provider, for subagents and sandboxes. */
    public static List<PlacedPolicy> in(Descriptor descriptor) {
        List<PlacedPolicy> policies = new ArrayList<>();
        Tools tools = descriptor.tools();
        SourcePath shared = SourcePath.of("tools");
        add(tools.policy(), tools.byProvider(), shared, policies);
        add(tools.subagents(), shared.then("subagents"), policies);
        add(tools.sandbox(), shared.then("sandbox"), policies);
        descriptor.agents().forEach((id, agent) -> {
            SourcePath own = SourcePath.of("agents", id, "tools");
            add(agent.tools().policy(), agent.tools().byProvider(), own, policies);
            add(agent.tools().sandbox(), own.then("sandbox"), policies);
        });
        return List.copyOf(policies);
    }

    private static void add(
            ToolPolicy policy, Map<String, ToolPolicy> byProvider, SourcePath path, List<PlacedPolicy> policies) {
        policies.add(new PlacedPolicy(policy.lists(), path, Optional.empty()));
        byProvider.forEach((provider, own) ->
                policies.add(new PlacedPolicy(own.lists(), path.then("byProvider", provider), Optional.of(provider))));
    }

    private static void add(Optional<ToolLists> level, SourcePath path, List<PlacedPolicy> policies) {
        level.ifPresent(lists -> policies.add(new PlacedPolicy(lists, path, Optional.empty())));
    }

    /** All tool names in it. */
    public List<PlacedText> names() {
        return joined(allowed(), PlacedText.items(lists.deny(), path.then("deny")));
    }

    /** The names of tools that it allows. */
    public List<PlacedText> allowed() {
        return joined(
                PlacedText.items(lists.allow(), path.then("allow")),
                PlacedText.items(lists.alsoAllow(), path.then("alsoAllow")));
    }

    private static List<PlacedText> joined(List<PlacedText> first, List<PlacedText> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
