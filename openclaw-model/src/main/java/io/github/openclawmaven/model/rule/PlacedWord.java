package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word of {@code tools} wherever a descriptor may say it: under a typed key or below {@code config}, of all agents or of one.
 *
 * @param agent id of the agent; empty for what all have
 * @param path the place
 * @param node the word
 */
public record PlacedWord(Optional<String> agent, SourcePath path, ScalarNode node) {

    /** Whom it rules, for messages. */
    public String who() {
        return agent.map(id -> "agent \"" + id + "\"").orElse("every agent");
    }

    /** A word beside it. */
    public Optional<String> beside(String key, Deployment deployment) {
        return scalar(path.parent().then(key), deployment).map(ScalarNode::text);
    }

    /**
     * Where a descriptor says it; of a list, each of its words.
     *
     * @param keys below {@code tools}
     */
    public static Stream<PlacedWord> in(Deployment deployment, Object... keys) {
        return Stream.concat(
                Stream.of(SourcePath.of("tools"), SourcePath.of("config", "tools"))
                        .flatMap(tools -> word(Optional.empty(), tools.then(keys), deployment)),
                Stream.of(SourcePath.of("agents"), SourcePath.of("config", "agents", "entries"))
                        .flatMap(agents -> ofAgents(agents, deployment, keys)));
    }

    private static Stream<PlacedWord> ofAgents(SourcePath agents, Deployment deployment, Object... keys) {
        return deployment.source().find(agents).orElse(null) instanceof MapNode map
                ? map.entries().keySet().stream()
                        .flatMap(id ->
                                word(Optional.of(id), agents.then(id, "tools").then(keys), deployment))
                : Stream.empty();
    }

    private static Stream<PlacedWord> word(Optional<String> agent, SourcePath path, Deployment deployment) {
        if (deployment.source().find(path).orElse(null) instanceof ListNode list) {
            return IntStream.range(0, list.items().size())
                    .boxed()
                    .flatMap(index -> word(agent, path.then(index), deployment));
        }
        return scalar(path, deployment).map(node -> new PlacedWord(agent, path, node)).stream();
    }

    private static Optional<ScalarNode> scalar(SourcePath path, Deployment deployment) {
        return deployment
                .source()
                .find(path)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast);
    }
}
