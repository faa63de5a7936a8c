package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        Map<String, JsonPointer> first = new HashMap<>();
        return Places.in(document, "/agents/entries/*/agentDir", "/agents/list/*/agentDir").stream()
                .flatMap(directory -> Optional.ofNullable(
                        first.putIfAbsent(document.root().at(directory).asText(), directory))
                        .map(other -> new Refused(
                                directory,
                                "another agent has the same directory",
                                "give each agent its own, or leave it out",
                                Optional.of(other)))
                        .stream());
    }
}
