package io.github.openclawmaven.model.gateway.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import io.github.openclawmaven.model.source.SourcePath;

/** Agents had no {@code description}; leaving it out changes nothing that an agent does. */
final class AgentDescriptions implements Downgrade {

    static final DiagnosticCode LEFT_OUT = DiagnosticCode.note("OC6102", "The release has no descriptions of agents");

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.5.12");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer agent : ListedAgents.in(document)) {
            JsonPointer description = agent.appendProperty("description");
            if (document.get(description).isPresent()) {
                SourcePath origin = document.origin(description).orElse(SourcePath.ROOT);
                diagnostics.report(LEFT_OUT.at(
                        deployment.source().keyPosition(origin),
                        "the gateway " + deployment.release() + " has no descriptions of agents; it is left out"));
                document.remove(description);
            }
        }
    }
}
