package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelName;
import io.github.openclawmaven.model.gateway.ToolCatalogue;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The levels of the tool policy of one agent while one model speaks: profile, profile of the provider, all agents, all agents with this
 * provider, the agent, the agent with this provider, and subagents. Each takes away from what the others
 * leave; only {@code alsoAllow} adds, to the profile at its side.
 *
 * <p>What the releases themselves make of it was run on 2026.5.28, 2026.7.1 and 2026.9.6. Policies of one group or one sender come on top
 * of these.
 */
final class PolicyLevels {

    /** What a profile has besides, where a release widens it: what {@code tools.exec} and {@code tools.fs} are about. */
    private static final List<String> WIDENING = List.of("exec", "process", "read", "write", "edit");

    private final ToolCatalogue tools;
    private final StatedWords shared;
    private final StatedWords own;
    private final Optional<StatedWords> subagents;

    /** @param asSubagent whether another agent started it */
    PolicyLevels(String agent, boolean asSubagent, Deployment deployment) {
        tools = deployment.facts().tools();
        shared = StatedWords.of(deployment, SourcePath.of("tools"), SourcePath.of("config", "tools"));
        subagents = Optional.of(StatedWords.of(
                        deployment,
                        SourcePath.of("tools", "subagents"),
                        SourcePath.of("config", "tools", "subagents", "tools")))
                .filter(words -> asSubagent);
        own = StatedWords.of(
                deployment,
                SourcePath.of("agents", agent, "tools"),
                SourcePath.of("config", "agents", "entries", agent, "tools"));
    }

    List<PolicyLevel> with(ModelName model) {
        Optional<StatedWords> provider = byProvider(shared, model);
        Optional<StatedWords> ownProvider = byProvider(own, model);
        List<PolicyLevel> levels = new ArrayList<>();
        levels.add(
                profile(Optional.of(own), Optional.of(shared), tools.policies().widensProfiles()));
        levels.add(profile(ownProvider, provider, false));
        levels.add(PolicyLevel.of(shared, tools));
        provider.map(words -> PolicyLevel.of(words, tools)).ifPresent(levels::add);
        levels.add(PolicyLevel.of(own, tools));
        ownProvider.map(words -> PolicyLevel.of(words, tools)).ifPresent(levels::add);
        subagents.map(words -> PolicyLevel.of(words, tools)).ifPresent(levels::add);
        return levels;
    }

    /** The one that says a profile decides which; where it adds nothing of its own, the other does. */
    private PolicyLevel profile(Optional<StatedWords> near, Optional<StatedWords> far, boolean widened) {
        List<StatedWords> places =
                Stream.of(near, far).flatMap(Optional::stream).toList();
        Optional<List<String>> members = places.stream()
                .flatMap(words -> words.text("profile").stream())
                .findFirst()
                .map(profile -> tools.profiles().getOrDefault(profile, List.of()));
        if (members.isEmpty() || members.get().isEmpty()) {
            return PolicyLevel.OPEN;
        }
        List<String> allow = new ArrayList<>(members.get());
        places.stream()
                .flatMap(words -> words.list("alsoAllow").stream())
                .findFirst()
                .ifPresent(allow::addAll);
        if (widened) {
            allow.addAll(WIDENING);
        }
        return PolicyLevel.named(allow, List.of(), tools);
    }

    /** The policy for a model stands before that for its provider. */
    private static Optional<StatedWords> byProvider(StatedWords words, ModelName model) {
        return model.provider().flatMap(provider -> words.map("byProvider")
                .flatMap(map -> Stream.of(model.text(), provider)
                        .flatMap(wanted -> map.entries().keySet().stream()
                                .filter(key ->
                                        key.trim().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))))
                        .findFirst())
                .map(key -> words.in("byProvider", key)));
    }
}
