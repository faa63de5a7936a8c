package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A job runs as an agent that is declared; for a job file, {@link WorkspaceAgentDeclared} says so once for its folder. */
final class JobAgentDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3002", "A job runs as an agent that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Declarations agents = Declarations.agents(deployment);
        deployment.descriptor().jobs().forEach((id, job) -> {
            Position position = deployment.source().position(SourcePath.of("jobs", id, "agent"));
            job.agent()
                    .filter(agent -> !JobPlace.isJobFile(position) && agents.lacks(agent))
                    .ifPresent(agent -> agents.report(
                            agent,
                            UNDECLARED
                                    .at(
                                            position,
                                            "job \"" + id + "\" runs as agent \"" + agent + "\", which is not declared")
                                    .note(
                                            "up to 2026.7 the gateway silently runs it as the default agent, later its runs fail"),
                            diagnostics));
        });
    }
}
