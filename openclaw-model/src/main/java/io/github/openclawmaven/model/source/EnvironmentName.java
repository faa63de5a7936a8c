package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.Optional;

/**
 * The charts of one descriptor are told apart by their names: that for the environment {@code prod} of {@code acme} is
 * {@code acme-prod}, unless its overlay says {@code name}.
 */
final class EnvironmentName {

    private static final String KEY = "name";

    private EnvironmentName() {}

    /**
     * The merged descriptor, with the name that it has in the environment.
     *
     * @param over the overlay
     */
    static MapNode give(String environment, MapNode base, MapNode over, MapNode merged) {
        Optional<ScalarNode> name = base.get(KEY)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> scalar.kind() == ScalarKind.STRING && isUsable(scalar.text()));
        if (over.entries().containsKey(KEY) || name.isEmpty()) {
            return merged;
        }
        String text = name.get().text() + "-" + environment;
        // Where it does not do, the overlay is what has to say another.
        Position position = isUsable(text) ? name.get().position() : over.position();
        return merged.with(base.entries().get(KEY).key(), ScalarNode.string(text, position));
    }

    private static boolean isUsable(String name) {
        return KubernetesName.LABEL.problem(name).isEmpty();
    }
}
