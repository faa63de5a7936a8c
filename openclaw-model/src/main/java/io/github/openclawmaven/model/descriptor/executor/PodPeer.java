package io.github.openclawmaven.model.descriptor.executor;

import java.util.Map;
import java.util.Optional;

/**
 * Pods of the cluster.
 *
 * @param namespace absent: the release's
 * @param matchLabels labels that they have; empty: all pods of the namespace
 */
public record PodPeer(Optional<String> namespace, Map<String, String> matchLabels) {}
