package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** Agents that may talk to each other, or be started by another, are declared. */
final class AgentPeersDeclared implements Rule {

    static final DiagnosticCode TO_AGENT =
            DiagnosticCode.error("OC3014", "agentToAgent allows an agent that is not declared");
    static final DiagnosticCode SUBAGENT =
            DiagnosticCode.error("OC3015", "An agent may start a subagent that is not declared");
    static final DiagnosticCode ANY = DiagnosticCode.warning("OC3016", "Any agent is allowed");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .tools()
                .agentToAgent()
                .ifPresent(policy -> check(
                        TO_AGENT,
                        PlacedText.items(policy.allow(), SourcePath.of("tools", "agentToAgent", "allow")),
                        deployment,
                        diagnostics));
        deployment.descriptor().agents().forEach((id, agent) -> agent.subagents()
                .ifPresent(policy -> check(
                        SUBAGENT,
                        PlacedText.items(policy.allowAgents(), SourcePath.of("agents", id, "subagents", "allowAgents")),
                        deployment,
                        diagnostics)));
    }

    private static void check(
            DiagnosticCode code, List<PlacedText> allowed, Deployment deployment, Diagnostics diagnostics) {
        Declarations agents = Declarations.agents(deployment);
        for (PlacedText agent : allowed) {
            if (agent.text().equals("*")) {
                diagnostics.report(ANY.at(agent.position(deployment), "\"*\" allows every agent, later ones too")
                        .hint("name the agents: " + String.join(", ", agents.names())));
            } else if (agents.lacks(agent.text())) {
                agents.report(
                        agent.text(),
                        code.at(agent.position(deployment), "agent \"" + agent.text() + "\" is not declared")
                                .note("the gateway takes the name and never uses it"),
                        diagnostics);
            }
        }
    }
}
