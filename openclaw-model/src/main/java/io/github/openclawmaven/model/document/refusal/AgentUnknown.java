package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.reference.DeclaredAgents;
import io.github.openclawmaven.model.document.reference.ReferenceKind;
import io.github.openclawmaven.model.document.reference.ReferencePlace;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.Set;
import java.util.stream.Stream;

/** A broadcast, the heartbeat and a talk go to agents that there are. */
final class AgentUnknown implements Refusal {

    static final DiagnosticCode UNKNOWN =
            DiagnosticCode.error("OC6503", "The gateway refuses the name of an agent that is not declared");

    @Override
    public DiagnosticCode code() {
        return UNKNOWN;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        Set<String> agents = DeclaredAgents.in(document);
        return ReferencePlace.all().stream()
                .filter(place -> place.refused() && place.kind() == ReferenceKind.AGENT)
                .flatMap(place -> place.in(document))
                .filter(agent -> !agents.contains(agent.name()))
                .map(agent -> new Refused(agent.at(), "no agent of that name is declared", "declare it under agents:"));
    }
}
