package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import io.github.openclawmaven.model.descriptor.agent.Agent;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.agent.AgentServiceAccount;
import io.github.openclawmaven.model.descriptor.agent.AgentToken;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who an agent is in the cluster: those that say so, and those whose executor is a pod, which must be somebody.
 *
 * @param agent id
 * @param access what it may do
 * @param annotations of its ServiceAccount
 * @param labels of its ServiceAccount
 * @param holder who has its token; {@code token: file} counts for an agent without an executor
 */
public record AgentIdentity(
        String agent,
        List<AccessRule> access,
        Map<String, String> annotations,
        Map<String, String> labels,
        TokenHolder holder) {

    /** All of a deployment, in the order of its agents. */
    public static List<AgentIdentity> of(Descriptor descriptor) {
        Map<String, AgentExecutor> executors = AgentExecutor.of(descriptor);
        List<AgentIdentity> identities = new ArrayList<>();
        descriptor.agents().forEach((id, agent) -> {
            Optional<ExecutorPlacement> placement =
                    Optional.ofNullable(executors.get(id)).map(AgentExecutor::placement);
            if (agent.kubernetes().isPresent() || placement.equals(Optional.of(ExecutorPlacement.POD))) {
                identities.add(of(id, agent, placement));
            }
        });
        return List.copyOf(identities);
    }

    /** Of one agent; empty where it has none. */
    public static Optional<AgentIdentity> of(Descriptor descriptor, String agent) {
        return of(descriptor).stream()
                .filter(identity -> identity.agent().equals(agent))
                .findFirst();
    }

    private static AgentIdentity of(String id, Agent agent, Optional<ExecutorPlacement> placement) {
        Optional<AgentServiceAccount> account = agent.kubernetes().flatMap(AgentKubernetes::serviceAccount);
        List<AccessRule> access =
                agent.kubernetes().map(AgentKubernetes::access).orElse(List.of());
        boolean file = agent.kubernetes()
                .flatMap(AgentKubernetes::token)
                .filter(AgentToken.FILE::equals)
                .isPresent();
        return new AgentIdentity(
                id,
                access,
                account.map(AgentServiceAccount::annotations).orElse(Map.of()),
                account.map(AgentServiceAccount::labels).orElse(Map.of()),
                placement
                        .map(where -> holder(where, !access.isEmpty()))
                        .orElse(file ? TokenHolder.GATEWAY : TokenHolder.NOBODY));
    }

    private static TokenHolder holder(ExecutorPlacement placement, boolean hasAccess) {
        if (placement == ExecutorPlacement.POD) {
            return TokenHolder.POD;
        }
        return hasAccess ? TokenHolder.SIDECAR : TokenHolder.NOBODY;
    }
}
