package io.github.openclawmaven.plugin.publish.index;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Maps whose keys say by themselves what is in them. A change to any other might take away what others published. */
final class UniqueKeys {

    private UniqueKeys() {}

    /** What is in the way, at the key in question; empty for a map without a key that is there twice or takes in another map. */
    static Optional<Fault> fault(MappingNode map) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            Node key = tuple.getKeyNode();
            if (key.getTag().equals(Tag.MERGE)) {
                return Optional.of(new Fault(key, "a map takes in another one (<<)"));
            }
            if (key instanceof ScalarNode name && !seen.add(name.getValue())) {
                return Optional.of(new Fault(key, "a map has the same key twice"));
            }
        }
        return Optional.empty();
    }

    /** @param problem in words that follow a colon */
    record Fault(Node key, String problem) {}
}
