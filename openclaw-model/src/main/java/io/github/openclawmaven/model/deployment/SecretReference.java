package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourceNodes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A {@code {secret: NAME, key: KEY}} as written, under a typed key or a free one.
 *
 * @param node the map
 * @param secret name of the Secret
 * @param key key in it
 */
public record SecretReference(MapNode node, ScalarNode secret, ScalarNode key) {

    private static final Set<String> KEYS = Set.of("secret", "key");

    /** All references at a node and below it, in the order written. */
    public static Stream<SecretReference> in(SourceNode node) {
        return SourceNodes.of(node).flatMap(each -> of(each).stream());
    }

    /** The same as the typed records have it. */
    public SecretRef ref() {
        return new SecretRef(secret.text(), key.text());
    }

    /** The reference that a node is: a map of just these two keys, wherever it stands. */
    public static Optional<SecretReference> of(SourceNode node) {
        return node instanceof MapNode map
                        && map.entries().keySet().equals(KEYS)
                        && map.get("secret").orElse(map) instanceof ScalarNode secret
                        && map.get("key").orElse(map) instanceof ScalarNode key
                ? Optional.of(new SecretReference(map, secret, key))
                : Optional.empty();
    }
}
