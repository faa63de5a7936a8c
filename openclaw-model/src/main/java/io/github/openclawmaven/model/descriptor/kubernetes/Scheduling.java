package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the pod runs.
 *
 * @param nodeSelector labels of the node
 * @param tolerations as Kubernetes writes them
 * @param priorityClass name
 * @param runtimeClass name
 */
public record Scheduling(
        Map<String, String> nodeSelector,
        List<MapNode> tolerations,
        Optional<String> priorityClass,
        Optional<String> runtimeClass) {}
