package io.github.openclawmaven.it.helm;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/**
 * What NetworkPolicies let pass, as Kubernetes defines them: they are added up, a pod that one of them selects for a direction may do
 * there what some rule says, any other everything; and both ends must let a connection pass.
 */
record NetworkRules(List<NetworkPolicy> policies) {

    /**
     * One end of a connection.
     *
     * @param namespace of a pod; empty for what is none
     * @param labels of the pod
     * @param address of what is no pod
     */
    record End(String namespace, Map<String, String> labels, String address) {

        static End pod(String namespace, Map<String, String> labels) {
            return new End(namespace, labels, "");
        }

        static End host(String address) {
            return new End("", Map.of(), address);
        }

        private boolean isPod() {
            return address.isEmpty();
        }
    }

    /** Whether a pod gets through to another end. */
    boolean pass(End from, End to, String protocol, int port) {
        return leaves(from, to, protocol, port) && (!to.isPod() || enters(from, to, protocol, port));
    }

    private boolean leaves(End from, End to, String protocol, int port) {
        List<NetworkPolicy> own = of(from, "Egress");
        return own.isEmpty()
                || own.stream()
                        .flatMap(policy -> policy.getSpec().getEgress().stream()
                                .filter(rule -> fits(rule, policy, to, protocol, port)))
                        .findAny()
                        .isPresent();
    }

    private boolean enters(End from, End to, String protocol, int port) {
        List<NetworkPolicy> own = of(to, "Ingress");
        return own.isEmpty()
                || own.stream()
                        .flatMap(policy -> policy.getSpec().getIngress().stream()
                                .filter(rule -> fits(rule, policy, from, protocol, port)))
                        .findAny()
                        .isPresent();
    }

    private List<NetworkPolicy> of(End pod, String direction) {
        return policies.stream()
                .filter(policy -> policy.getMetadata().getNamespace().equals(pod.namespace()))
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> selects(policy.getSpec().getPodSelector(), pod.labels()))
                .toList();
    }

    private static boolean fits(
            NetworkPolicyEgressRule rule, NetworkPolicy policy, End other, String protocol, int port) {
        return fits(rule.getTo(), policy, other) && fits(rule.getPorts(), protocol, port);
    }

    private static boolean fits(
            NetworkPolicyIngressRule rule, NetworkPolicy policy, End other, String protocol, int port) {
        return fits(rule.getFrom(), policy, other) && fits(rule.getPorts(), protocol, port);
    }

    /** No peer at all is everybody. */
    private static boolean fits(List<NetworkPolicyPeer> peers, NetworkPolicy policy, End other) {
        return peers.isEmpty() || peers.stream().anyMatch(peer -> fits(peer, policy, other));
    }

    private static boolean fits(NetworkPolicyPeer peer, NetworkPolicy policy, End other) {
        if (peer.getIpBlock() != null) {
            return !other.isPod() && contains(peer.getIpBlock(), other.address());
        }
        boolean namespace = peer.getNamespaceSelector() == null
                ? policy.getMetadata().getNamespace().equals(other.namespace())
                : selects(peer.getNamespaceSelector(), Map.of("kubernetes.io/metadata.name", other.namespace()));
        return other.isPod()
                && namespace
                && (peer.getPodSelector() == null || selects(peer.getPodSelector(), other.labels()));
    }

    /** No port at all is each of each protocol; an unnamed protocol is TCP. */
    private static boolean fits(List<NetworkPolicyPort> ports, String protocol, int port) {
        return ports.isEmpty()
                || ports.stream()
                        .anyMatch(it -> (it.getProtocol() == null ? "TCP" : it.getProtocol()).equals(protocol)
                                && (it.getPort() == null || it.getPort().getIntVal() == port));
    }

    private static boolean contains(IPBlock block, String address) {
        return contains(block.getCidr(), address)
                && block.getExcept().stream().noneMatch(part -> contains(part, address));
    }

    private static boolean contains(String cidr, String address) {
        String[] parts = cidr.split("/");
        byte[] range = bytes(parts[0]);
        byte[] one = bytes(address);
        for (int bit = 0; bit < Integer.parseInt(parts[1]); bit++) {
            int mask = 0x80 >> bit % 8;
            if (range.length != one.length || (range[bit / 8] & mask) != (one[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(term -> holds(term, labels));
    }

    private static boolean holds(LabelSelectorRequirement term, Map<String, String> labels) {
        return switch (term.getOperator()) {
            case "In" -> term.getValues().contains(labels.get(term.getKey()));
            case "Exists" -> labels.containsKey(term.getKey());
            default -> throw new AssertionError(term);
        };
    }
}
