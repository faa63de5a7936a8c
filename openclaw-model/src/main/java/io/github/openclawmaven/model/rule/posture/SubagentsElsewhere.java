package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.Agent;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An agent with an executor starts no other whose commands run beside the gateway: it could tell that one what to run. */
final class SubagentsElsewhere implements Rule {

    static final DiagnosticCode WITHOUT =
            DiagnosticCode.warning("OC5117", "An agent with an executor may start one without");

    private static final String ANY = "*";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, Agent> agents = deployment.descriptor().agents();
        Set<String> isolated = AgentExecutor.of(deployment.descriptor()).keySet();
        Set<String> others = new TreeSet<>(agents.keySet());
        others.removeAll(isolated);
        isolated.forEach(id -> started(id, agents.get(id)).stream()
                .filter(other -> other.text().equals(ANY) ? !others.isEmpty() : others.contains(other.text()))
                .forEach(other -> diagnostics.report(WITHOUT.at(
                                other.position(deployment),
                                "\"" + id + "\" may start "
                                        + (other.text().equals(ANY)
                                                ? String.join(", ", others)
                                                : "\"" + other.text() + "\"")
                                        + ", whose commands run in the gateway's container")
                        .hint("give that one an executor too, or leave it out")
                        .note("whom it starts does as it says, with tools of its own"))));
    }

    private static List<PlacedText> started(String id, Agent agent) {
        return agent.subagents()
                .map(subagents -> PlacedText.items(
                        subagents.allowAgents(), SourcePath.of("agents", id, "subagents", "allowAgents")))
                .orElse(List.of());
    }
}
