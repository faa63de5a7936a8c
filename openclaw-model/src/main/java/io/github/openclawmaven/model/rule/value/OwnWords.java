package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of an account in the gateway's own words, by its {@code settings:} or under {@code config:}.
 *
 * @param parts what is said there, the nearer first
 */
record OwnWords(List<MapNode> parts) {

    /** @param account the place of a channel or of one of its accounts */
    static OwnWords of(SourcePath account, Deployment deployment) {
        return new OwnWords(Stream.of(
                        account.then("settings"),
                        SourcePath.of("config").then(account.segments().toArray()))
                .flatMap(place -> deployment.source().find(place).stream())
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList());
    }

    /** Whether one of the keys is there. */
    boolean say(Collection<String> keys) {
        return parts.stream().anyMatch(part -> keys.stream().anyMatch(part.entries()::containsKey));
    }

    /** The text of a key. */
    Optional<String> text(String key) {
        return parts.stream()
                .map(part -> part.get(key))
                .flatMap(Optional<SourceNode>::stream)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .findFirst();
    }
}
