package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.CloudIdentity;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A cloud gives its role to pods that run under the account; the gateway's runs under none of an agent. */
final class CloudRoleOfAgent implements Rule {

    static final DiagnosticCode UNUSED =
            DiagnosticCode.warning("OC4135", "A cloud's role is on an account that the gateway does not run under");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().agents().forEach((id, agent) -> agent.kubernetes()
                .flatMap(AgentKubernetes::serviceAccount)
                .ifPresent(account -> CloudIdentity.in(account.annotations())
                        .forEach(cloud -> diagnostics.report(UNUSED.at(
                                        deployment
                                                .source()
                                                .keyPosition(SourcePath.of(
                                                        "agents",
                                                        id,
                                                        "kubernetes",
                                                        "serviceAccount",
                                                        "annotations",
                                                        cloud.annotation())),
                                        "the gateway and its agents do not get this role: their pod runs under another"
                                                + " account")
                                .hint("for the gateway: kubernetes.serviceAccount.annotations")
                                .note("here it is good for pods of your own that run under the agent's account")))));
    }
}
