package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import io.github.openclawmaven.model.descriptor.kubernetes.Scheduling;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a descriptor says of a pod, with its place.
 *
 * @param path the place
 * @param image what runs
 * @param resources of its container
 * @param scheduling where it runs
 */
public record PlacedPod(
        SourcePath path, Optional<Image> image, Optional<Resources> resources, Optional<Scheduling> scheduling) {

    /** The gateway's, then what is said of executors. */
    public static List<PlacedPod> in(Deployment deployment) {
        List<PlacedPod> pods = new ArrayList<>();
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        pods.add(new PlacedPod(
                SourcePath.of("kubernetes"), kubernetes.image(), kubernetes.resources(), kubernetes.scheduling()));
        ExecutorSections.of(deployment.descriptor())
                .sections()
                .forEach((path, executor) ->
                        pods.add(new PlacedPod(path, executor.image(), executor.resources(), executor.scheduling())));
        return pods;
    }
}
