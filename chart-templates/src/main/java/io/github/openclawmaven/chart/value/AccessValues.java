package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.AgentIdentity;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Values of the agents' identities: where they are, never what they may do. */
final class AccessValues {

    private AccessValues() {}

    /** Empty where no agent has an identity. */
    static Optional<Group> of(Descriptor descriptor) {
        Group accounts = Group.of("serviceAccounts", "Accounts that exist, for agents.");
        TreeSet<String> declared = new TreeSet<>();
        for (AgentIdentity identity : AgentIdentity.of(descriptor)) {
            String id = identity.agent();
            accounts = accounts.with(
                    id, SettingType.OPTIONAL_NAME, "", "That the agent " + id + " is; empty: the chart makes it.");
            identity.access().stream()
                    .map(AccessRule::namespace)
                    .forEach(namespace -> namespace.ifPresent(declared::add));
        }
        if (accounts.members().isEmpty()) {
            return Optional.empty();
        }
        Group rbac = Group.of("rbac", "The agents' ServiceAccounts and Roles.")
                .with("create", SettingType.FLAG, true, "false: an administrator applied them, as rbac.yaml.");
        List<Value> members = new ArrayList<>(rbac.members());
        members.add(accounts);
        if (!declared.isEmpty()) {
            Group namespaces =
                    Group.of("namespaces", "That agents have access to, each with its name in this cluster.");
            for (String namespace : declared) {
                namespaces = namespaces.with(
                        namespace, SettingType.NAME, namespace, "Where the descriptor says " + namespace + ".");
            }
            members.add(namespaces);
        }
        return Optional.of(new Group(rbac.name(), rbac.description(), members));
    }
}
