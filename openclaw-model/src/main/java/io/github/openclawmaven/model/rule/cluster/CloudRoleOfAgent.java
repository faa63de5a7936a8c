package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.CloudIdentity;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Set;
import java.util.stream.Collectors;

/** A cloud gives its role to pods that run under the account; the gateway's runs under none of an agent, that of an executor does. */
final class CloudRoleOfAgent implements Rule {

    static final DiagnosticCode UNUSED =
            DiagnosticCode.warning("OC4135", "A cloud's role is on an account that the gateway does not run under");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> elsewhere = AgentExecutor.of(deployment.descriptor()).values().stream()
                .filter(executor -> executor.placement() == ExecutorPlacement.POD)
                .map(AgentExecutor::agent)
                .collect(Collectors.toUnmodifiableSet());
        deployment
                .descriptor()
                .agents()
                .forEach(
                        (id, agent) -> agent.kubernetes()
                                .filter(identity -> !elsewhere.contains(id))
                                .flatMap(AgentKubernetes::serviceAccount)
                                .ifPresent(
                                        account -> CloudIdentity.in(account.annotations())
                                                .forEach(
                                                        cloud -> diagnostics.report(
                                                                UNUSED.at(
                                                                                deployment
                                                                                        .source()
                                                                                        .keyPosition(
                                                                                                SourcePath.of(
                                                                                                        "agents",
                                                                                                        id,
                                                                                                        "kubernetes",
                                                                                                        "serviceAccount",
                                                                                                        "annotations",
                                                                                                        cloud
                                                                                                                .annotation())),
                                                                                "the gateway and its agents do not get this role: their pod runs under another"
                                                                                        + " account")
                                                                        .hint(
                                                                                "for the gateway: kubernetes.serviceAccount.annotations")
                                                                        .note(
                                                                                "here it is good for pods that run under the agent's account: of your own, or its executor")))));
    }
}
