package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Elsewhere;
import java.util.List;
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
 * @param serviceAccount who the pod is; absent: an account that the chart makes and that nobody knows
 * @param caBundle certificate authorities beside the public ones
 * @param files by name; Secrets and ConfigMaps as files
 * @param envFrom Secrets and ConfigMaps as variables
 * @param labels on all objects
 * @param annotations on all objects
 */
@Elsewhere(key = "volumes", write = "files: {NAME: {secret: …, key: …, path: …}}, or configMap: instead of secret:")
@Elsewhere(
        key = "volumeMounts",
        write = "files: {NAME: {secret: …, key: …, path: …}}, or configMap: instead of secret:")
@Elsewhere(
        key = "extraVolumes",
        write = "files: {NAME: {secret: …, key: …, path: …}}, or configMap: instead of secret:")
@Elsewhere(key = "serviceAccountName", write = "serviceAccount: {name: …}")
@Elsewhere(key = "extraEnvFrom", write = "envFrom: [{configMap: …}, {secret: …, keys: […]}]")
public record Kubernetes(
        Optional<Platform> platform,
        Optional<String> namespace,
        Optional<Boolean> airGapped,
        Optional<Image> image,
        Optional<Resources> resources,
        Optional<Storage> storage,
        Optional<Expose> expose,
        Optional<Scheduling> scheduling,
        Optional<ServiceAccount> serviceAccount,
        Optional<CaBundle> caBundle,
        Map<String, FileMount> files,
        List<EnvSource> envFrom,
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
