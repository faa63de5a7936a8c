package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.file.MountedFolder;
import io.github.openclawmaven.chart.text.YamlText;
import io.github.openclawmaven.model.deployment.AgentIdentity;
import io.github.openclawmaven.model.deployment.TokenHolder;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agents' identities in the cluster.
 *
 * @param identities one ServiceAccount for each agent with Kubernetes access, or with a pod of its own
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
     * @param labels on it
     * @param holder who has its token
     * @param token the Secret with its token, where the gateway's pod mounts it
     */
    public record Identity(
            String agent,
            YamlText name,
            YamlText namespace,
            Map<String, String> annotations,
            Map<String, String> labels,
            TokenHolder holder,
            Optional<Token> token) {

        static Identity of(AgentIdentity identity, ObjectNames names) {
            return new Identity(
                    identity.agent(),
                    names.account(identity.agent()),
                    names.namespace(),
                    identity.annotations(),
                    identity.labels(),
                    identity.holder(),
                    Token.of(identity, names));
        }

        /** Whether a pod waits for ever where the account is not there. */
        public boolean isAwaited() {
            return token.isPresent() || holder == TokenHolder.POD;
        }
    }

    /**
     * A long-lived token, since a projected one exists only for the pod's own ServiceAccount.
     *
     * @param agent whose it is
     * @param secret name
     * @param volume name
     * @param mountPath directory in the container
     * @param files in it
     */
    public record Token(String agent, YamlText secret, String volume, String mountPath, List<String> files) {

        /** Where clients of the cluster look by themselves. */
        private static final String USUAL = "/var/run/secrets/kubernetes.io/serviceaccount";

        static Optional<Token> of(AgentIdentity identity, ObjectNames names) {
            return switch (identity.holder()) {
                case GATEWAY -> Optional.of(
                        of(identity, names, MountedFolder.ROOT + "/agents/" + identity.agent(), "token", "ca.crt"));
                case SIDECAR -> Optional.of(of(identity, names, USUAL, "token", "ca.crt", "namespace"));
                case POD, NOBODY -> Optional.empty();
            };
        }

        private static Token of(AgentIdentity identity, ObjectNames names, String mountPath, String... files) {
            String name = KubernetesName.ofId(identity.agent()) + "-token";
            return new Token(identity.agent(), names.name(name), name, mountPath, List.of(files));
        }
    }

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
        for (AgentIdentity declared : AgentIdentity.of(descriptor)) {
            Identity identity = Identity.of(declared, names);
            identities.add(identity);
            byNamespace(declared.access())
                    .forEach((namespace, rules) -> roles.add(role(identity, namespace, rules, names)));
        }
        return new RbacView(identities, roles);
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

    /** Tokens that the gateway's pod mounts. */
    public List<Token> tokens() {
        return identities.stream()
                .flatMap(identity -> identity.token().stream())
                .toList();
    }

    /** Those that the gateway's own container mounts, where all agents read them. */
    public List<Token> sharedTokens() {
        return tokens(TokenHolder.GATEWAY);
    }

    /** Those that an agent's executor beside it has for itself. */
    public List<Token> ownTokens() {
        return tokens(TokenHolder.SIDECAR);
    }

    private List<Token> tokens(TokenHolder holder) {
        return identities.stream()
                .filter(identity -> identity.holder() == holder)
                .flatMap(identity -> identity.token().stream())
                .toList();
    }

    /** Whether some pod waits for ever for an account that is not there. */
    public boolean isAwaited() {
        return identities.stream().anyMatch(Identity::isAwaited);
    }
}
