package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.Consequences;
import io.github.openclawmaven.model.consequence.Relay;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.AgentToAgent;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Set;

/** Whom agentToAgent names sends a message to somebody, or gets one from an agent that acts at all. */
final class AgentToAgentUsed implements Rule {

    static final DiagnosticCode UNUSED =
            DiagnosticCode.warning("OC8003", "agentToAgent names an agent that nobody writes to through it");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Consequences consequences = Consequences.of(deployment);
        Set<String> reached = consequences.reached();
        List<Relay> messages = consequences.relays().stream()
                .filter(relay -> relay.kind() == Relay.Kind.MESSAGE && reached.contains(relay.from()))
                .toList();
        List<String> allow = deployment
                .descriptor()
                .tools()
                .agentToAgent()
                .map(AgentToAgent::allow)
                .orElse(List.of());
        if (!deployment.descriptor().agents().keySet().containsAll(allow)) {
            // Whom it means is unknown: that has been said.
            return;
        }
        PlacedText.items(allow, SourcePath.of("tools", "agentToAgent", "allow")).stream()
                .filter(agent -> messages.stream()
                        .noneMatch(relay ->
                                relay.to().equals(agent.text()) || relay.from().equals(agent.text())))
                .forEach(agent -> diagnostics.report(UNUSED.at(
                                agent.position(deployment),
                                "no agent that acts can send agent \"" + agent.text()
                                        + "\" a message, nor it another one")
                        .hint("name both who sends and who is sent to, or leave it out")
                        .note("who sends needs the tool sessions_send, and somebody who talks to it")));
    }
}
