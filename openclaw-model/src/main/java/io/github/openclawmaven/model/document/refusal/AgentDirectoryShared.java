package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Two agents with one {@code agentDir} would mix up their sessions and credentials. */
final class AgentDirectoryShared implements Refusal {

    static final DiagnosticCode SHARED = DiagnosticCode.error("OC6502", "Two agents have the same agentDir");

    @Override
    public DiagnosticCode code() {
        return SHARED;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        Set<String> seen = new HashSet<>();
        return Places.in(document, "/agents/entries/*/agentDir", "/agents/list/*/agentDir").stream()
                .filter(directory -> !seen.add(document.root().at(directory).asText()))
                .map(directory -> new Refused(
                        directory, "another agent has the same directory", "give each agent its own, or leave it out"));
    }
}
