package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.agent.AgentToken;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** The token of an agent whose commands run elsewhere is there, and not where all agents are. */
final class TokenBesideExecutor implements Rule {

    static final DiagnosticCode BESIDE =
            DiagnosticCode.error("OC4137", "The token of an agent would be where its commands do not run");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        AgentExecutor.of(deployment.descriptor()).keySet().forEach(id -> deployment
                .descriptor()
                .agents()
                .get(id)
                .kubernetes()
                .flatMap(AgentKubernetes::token)
                .filter(token -> token == AgentToken.FILE)
                .ifPresent(token -> diagnostics.report(BESIDE.at(
                                deployment.source().position(SourcePath.of("agents", id, "kubernetes", "token")),
                                "a token file is in the gateway's pod, and the commands of \"" + id
                                        + "\" run in an executor")
                        .hint("leave it out: the executor's pod has a token that the cluster renews"))));
    }
}
