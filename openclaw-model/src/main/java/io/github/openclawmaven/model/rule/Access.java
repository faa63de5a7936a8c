package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A rule of an agent's access to Kubernetes, with its place.
 *
 * @param agent id of the agent
 * @param path of the rule
 */
public record Access(String agent, SourcePath path, AccessRule rule) {

    /** All access rules of a descriptor, in its order. */
    public static List<Access> in(Descriptor descriptor) {
        List<Access> all = new ArrayList<>();
        descriptor.agents().forEach((id, agent) -> agent.kubernetes().ifPresent(kubernetes -> {
            for (int index = 0; index < kubernetes.access().size(); index++) {
                all.add(new Access(
                        id,
                        SourcePath.of("agents", id, "kubernetes", "access", index),
                        kubernetes.access().get(index)));
            }
        }));
        return all;
    }

    /** Whether it is limited to objects that it names. */
    public boolean isNamed() {
        return !rule.resourceNames().isEmpty();
    }

    /** Calls back for each entry of one of the rule's lists, with its place. */
    public void each(String key, List<String> entries, BiConsumer<String, SourcePath> action) {
        for (int index = 0; index < entries.size(); index++) {
            action.accept(entries.get(index), path.then(key, index));
        }
    }
}
