package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.agent.AgentToken;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.CommandsElsewhere;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All agents of a gateway share one process and one user: a token file of one of them is open to all. */
final class AgentTokenFile implements Rule {

    static final DiagnosticCode SHARED = DiagnosticCode.warning("OC5102", "Every agent can read the token of another");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        CommandsElsewhere elsewhere = new CommandsElsewhere(deployment);
        Set<String> here = new TreeSet<>(deployment.descriptor().agents().keySet());
        here.removeIf(id -> elsewhere.of(Optional.of(id)));
        if (here.size() < 2) {
            return;
        }
        deployment
                .descriptor()
                .agents()
                .forEach(
                        (id, agent) -> agent.kubernetes()
                                .filter(identity -> here.contains(id))
                                .flatMap(AgentKubernetes::token)
                                .filter(token -> token == AgentToken.FILE)
                                .ifPresent(
                                        token -> diagnostics.report(
                                                SHARED.at(
                                                                deployment
                                                                        .source()
                                                                        .position(SourcePath.of(
                                                                                "agents", id, "kubernetes", "token")),
                                                                "every agent of this gateway can read the token of \""
                                                                        + id + "\"")
                                                        .note(
                                                                "an executor or a gateway of its own keeps it apart; or let a collector gather what the agent needs"))));
    }
}
