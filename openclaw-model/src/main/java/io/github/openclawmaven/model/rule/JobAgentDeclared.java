package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;

/** A job runs as an agent that is declared. */
final class JobAgentDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3002", "A job runs as an agent that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        var agents = deployment.descriptor().agents();
        deployment.descriptor().jobs().forEach((id, job) -> job.agent()
                .filter(agent -> !agents.containsKey(agent))
                .ifPresent(agent -> diagnostics.report(UNDECLARED
                        .at(
                                deployment.source().position(SourcePath.of("jobs", id, "agent")),
                                "job \"" + id + "\" runs as agent \"" + agent + "\", which is not declared")
                        .hint(Suggestion.hint(agent, agents.keySet()))
                        .note("the gateway would silently run it as the default agent"))));
    }
}
