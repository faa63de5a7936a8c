package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.deployment.WithoutExecutors;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.agent.AgentToken;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a command in the gateway's container, or a tool that reads its files, gets hold of (measured on 2026.9.6). */
public final class ContainerSecrets {

    private ContainerSecrets() {}

    /** Of this deployment, for messages. */
    public static String of(Deployment deployment) {
        List<String> reached = new ArrayList<>(List.of("the operator's token"));
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        List<String> secrets = Stream.of(
                        SecretReference.in(
                                        WithoutExecutors.of(deployment.source().root()))
                                .map(reference -> reference.ref().secret()),
                        kubernetes.files().values().stream().flatMap(file -> file.secret().stream()),
                        kubernetes.envFrom().stream().flatMap(source -> source.secret().stream()))
                .flatMap(names -> names)
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
        if (kubernetes.serviceAccount().isPresent()) {
            reached.add("what a cloud lets the pod do");
        }
        if (deployment.descriptor().agents().size() > 1) {
            reached.add("the workspaces of all agents");
        }
        reached.add("the gateway's state");
        return String.join(", ", reached);
    }
}
