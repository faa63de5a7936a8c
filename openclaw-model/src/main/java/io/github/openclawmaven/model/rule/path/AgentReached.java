package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.Consequences;
import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Set;
import java.util.stream.Stream;

/** Something has each agent act. Where no channel is declared, people choose an agent in the web interface. */
final class AgentReached implements Rule {

    static final DiagnosticCode UNREACHED = DiagnosticCode.warning("OC8004", "Nothing reaches an agent");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Descriptor descriptor = deployment.descriptor();
        boolean misread = Stream.of("bindings", "channels", "jobs", "defaultAgent", "hooks", "tools", "agents")
                .anyMatch(key -> deployment.misreads(SourcePath.of(key)));
        if (descriptor.channels().ids().isEmpty()
                || misread
                || diagnostics.hasUndeclared(Declarations.AGENT)
                || descriptor.effectiveDefaultAgent().isEmpty()) {
            return;
        }
        Set<String> reached = Consequences.of(deployment).reached();
        descriptor.agents().keySet().stream()
                .filter(agent -> !reached.contains(agent))
                .filter(agent ->
                        !agent.equals(descriptor.effectiveDefaultAgent().get()))
                .forEach(agent -> diagnostics.report(UNREACHED
                        .at(
                                deployment.source().keyPosition(SourcePath.of("agents", agent)),
                                "nothing reaches agent \"" + agent + "\"")
                        .hint("give it a binding or a job, or let another agent send to it or start it")
                        .note("only the web interface leads to it")));
    }
}
