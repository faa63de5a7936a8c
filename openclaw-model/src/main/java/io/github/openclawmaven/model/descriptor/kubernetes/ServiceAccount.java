package io.github.openclawmaven.model.descriptor.kubernetes;

import java.util.Map;
import java.util.Optional;

/**
 * The pod's own ServiceAccount: who it is for a cloud. No Role is ever bound to it.
 *
 * @param name one that exists; absent: the chart makes its own
 * @param annotations on the chart's own, such as the role of a cloud
 * @param labels on the chart's own, and on the pod, where Azure's webhook looks for them
 * @param tokens by name; what the cluster writes into files of the gateway's container and renews
 */
public record ServiceAccount(
        Optional<String> name,
        Map<String, String> annotations,
        Map<String, String> labels,
        Map<String, AccountToken> tokens) {}
