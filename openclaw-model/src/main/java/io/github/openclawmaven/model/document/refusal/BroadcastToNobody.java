package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A broadcast goes to agents that there are. */
final class BroadcastToNobody implements Refusal {

    static final DiagnosticCode UNKNOWN =
            DiagnosticCode.error("OC6503", "A broadcast names an agent that is not declared");

    @Override
    public DiagnosticCode code() {
        return UNKNOWN;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document) {
        Set<String> agents = agents(document);
        return Places.in(document, "/broadcast/*/*").stream()
                .filter(agent -> !agents.contains(document.root().at(agent).asText()))
                .map(agent -> new Refused(agent, "no agent of that name is declared", "declare it under agents:"));
    }

    private static Set<String> agents(ConfigDocument document) {
        Set<String> agents = new HashSet<>();
        Places.in(document, "/agents/entries/*")
                .forEach(agent -> agents.add(agent.last().getMatchingProperty()));
        Places.in(document, "/agents/list/*/id")
                .forEach(id -> agents.add(document.root().at(id).asText()));
        return agents;
    }
}
