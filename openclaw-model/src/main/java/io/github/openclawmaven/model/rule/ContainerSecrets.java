package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.descriptor.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.AgentToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command in the gateway's container, or a tool that reads its files, gets hold of (measured on 2026.9.6). */
public final class ContainerSecrets {

    private ContainerSecrets() {}

    /** Of this deployment, for messages. */
    public static String of(Deployment deployment) {
        List<String> reached = new ArrayList<>(List.of("the operator's token"));
        List<String> secrets = SecretReference.in(deployment.source().root())
                .map(reference -> reference.ref().secret())
                .distinct()
                .sorted()
                .toList();
        if (!secrets.isEmpty()) {
            reached.add("every key of the Secrets " + String.join(", ", secrets));
        }
        boolean tokens = deployment.descriptor().agents().values().stream()
                .flatMap(agent -> agent.kubernetes().stream())
                .map(AgentKubernetes::token)
                .anyMatch(token -> token.equals(Optional.of(AgentToken.FILE)));
        if (tokens) {
            reached.add("the agents' tokens for Kubernetes");
        }
        if (deployment.descriptor().agents().size() > 1) {
            reached.add("the workspaces of all agents");
        }
        reached.add("the gateway's state");
        return String.join(", ", reached);
    }
}
