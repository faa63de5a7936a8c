package io.github.openclawmaven.model.descriptor;

import java.util.Map;
import java.util.Optional;

/**
 * The cluster side of the deployment.
 *
 * @param platform default {@code kubernetes}
 * @param namespace for rbac.yaml and printed commands
 * @param airGapped whether pods reach no npm registry, nor a mirror of one; default false
 * @param image absent: the release's official image
 * @param resources of the gateway container
 * @param storage of the state
 * @param expose absent: port-forward only
 * @param scheduling where the pod runs
 * @param labels on all objects
 * @param annotations on all objects
 */
public record Kubernetes(
        Optional<Platform> platform,
        Optional<String> namespace,
        Optional<Boolean> airGapped,
        Optional<Image> image,
        Optional<Resources> resources,
        Optional<Storage> storage,
        Optional<Expose> expose,
        Optional<Scheduling> scheduling,
        Map<String, String> labels,
        Map<String, String> annotations) {

    /** Whether pods reach no npm registry. */
    public boolean isAirGapped() {
        return airGapped.orElse(false);
    }

    /** The platform when none is declared is plain Kubernetes. */
    public Platform effectivePlatform() {
        return platform.orElse(Platform.KUBERNETES);
    }
}
