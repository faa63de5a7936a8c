package io.github.openclawmaven.model.document.reference;

import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import java.util.Set;
import java.util.TreeSet;

/** The agents of a config, in the shape of any release. */
public final class DeclaredAgents {

    private DeclaredAgents() {}

    /** Their ids, sorted. */
    public static Set<String> in(ConfigDocument document) {
        Set<String> agents = new TreeSet<>();
        Places.in(document, "/agents/entries/*")
                .forEach(agent -> agents.add(agent.last().getMatchingProperty()));
        Places.in(document, "/agents/list/*/id")
                .forEach(id -> agents.add(document.root().at(id).asText()));
        return agents;
    }
}
