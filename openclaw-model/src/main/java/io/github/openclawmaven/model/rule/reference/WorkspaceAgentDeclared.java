package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/** A folder {@code agents/<id>/} belongs to an agent that is declared. */
final class WorkspaceAgentDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3017", "A workspace folder belongs to no declared agent");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Declarations agents = Declarations.agents(deployment);
        deployment.workspaces().agents().forEach((folder, files) -> {
            if (agents.lacks(folder)) {
                files.stream()
                        .map(file -> file.source().start())
                        .findFirst()
                        .or(() -> jobFile(folder, deployment))
                        .ifPresent(position -> agents.report(
                                folder,
                                UNDECLARED
                                        .at(position, "the folder agents/" + folder + " belongs to no declared agent")
                                        .note(
                                                "declare it under agents:, or remove the folder; its files would go nowhere"),
                                diagnostics));
            }
        });
    }

    /** The first job of a folder that has nothing but jobs. */
    private static Optional<Position> jobFile(String folder, Deployment deployment) {
        return deployment.descriptor().jobs().entrySet().stream()
                .filter(job -> job.getValue().agent().equals(Optional.of(folder)))
                .map(job -> deployment.source().position(SourcePath.of("jobs", job.getKey(), "agent")))
                .filter(JobPlace::isJobFile)
                .findFirst();
    }
}
