package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.file.MountedFolder;
import io.github.openclawmaven.chart.text.YamlText;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.agent.AgentServiceAccount;
import io.github.openclawmaven.model.descriptor.agent.AgentToken;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agents' identities in the cluster.
 *
 * @param identities one ServiceAccount for each agent with Kubernetes access
 * @param roles one Role with its RoleBinding for each agent and namespace
 */
public record RbacView(List<Identity> identities, List<Role> roles) {

    /**
     * An agent's ServiceAccount.
     *
     * @param agent id
     * @param name of the ServiceAccount
     * @param namespace of the release
     * @param annotations on it
     * @param token the Secret with its token, where the pod mounts it
     */
    public record Identity(
            String agent, YamlText name, YamlText namespace, Map<String, String> annotations, Optional<Token> token) {}

    /**
     * A long-lived token, since a projected one exists only for the pod's own ServiceAccount.
     *
     * @param secret name
     * @param volume name
     * @param mountPath directory in the pod
     */
    public record Token(YamlText secret, String volume, String mountPath) {}

    /**
     * What an agent may do in one namespace.
     *
     * @param name of Role and RoleBinding
     * @param namespace of both
     * @param identity who may
     * @param rules what
     */
    public record Role(YamlText name, YamlText namespace, Identity identity, List<Rule> rules) {}

    /** A rule as Kubernetes writes it; the core group is the empty string. */
    public record Rule(List<String> apiGroups, List<String> resources, List<String> resourceNames, List<String> verbs) {

        static Rule of(AccessRule rule) {
            return new Rule(rule.effectiveApiGroups(), rule.resources(), rule.resourceNames(), rule.verbs());
        }
    }

    /** The identities that a descriptor declares, under these names. */
    public static RbacView of(Descriptor descriptor, ObjectNames names) {
        List<Identity> identities = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        descriptor.agents().forEach((id, agent) -> agent.kubernetes().ifPresent(kubernetes -> {
            Identity identity = identity(id, kubernetes, names);
            identities.add(identity);
            byNamespace(kubernetes.access())
                    .forEach((namespace, rules) -> roles.add(role(identity, namespace, rules, names)));
        }));
        return new RbacView(identities, roles);
    }

    private static Identity identity(String id, AgentKubernetes kubernetes, ObjectNames names) {
        String name = KubernetesName.ofId(id);
        Optional<Token> token = kubernetes
                .token()
                .filter(AgentToken.FILE::equals)
                .map(file ->
                        new Token(names.name(name + "-token"), name + "-token", MountedFolder.ROOT + "/agents/" + id));
        return new Identity(
                id,
                names.account(id),
                names.namespace(),
                kubernetes
                        .serviceAccount()
                        .map(AgentServiceAccount::annotations)
                        .orElse(Map.of()),
                token);
    }

    private static Map<Optional<String>, List<Rule>> byNamespace(List<AccessRule> access) {
        Map<Optional<String>, List<Rule>> rules = new LinkedHashMap<>();
        access.forEach(rule -> rules.computeIfAbsent(rule.namespace(), namespace -> new ArrayList<>())
                .add(Rule.of(rule)));
        return rules;
    }

    private static Role role(Identity identity, Optional<String> namespace, List<Rule> rules, ObjectNames names) {
        String name = KubernetesName.ofId(identity.agent());
        return new Role(
                namespace.isPresent() ? names.nameElsewhere(name) : names.name(name),
                namespace.map(names::namespace).orElseGet(names::namespace),
                identity,
                rules);
    }

    /** Tokens that the pod mounts. */
    public List<Token> tokens() {
        return identities.stream()
                .flatMap(identity -> identity.token().stream())
                .toList();
    }
}
