package io.github.openclawmaven.model.deployment;

import java.time.Duration;

/** Where the content of a mounted file comes from. */
public sealed interface MountedSource {

    /** A key of a Secret. */
    record OfSecret(String name, String key) implements MountedSource {}

    /** A key of a ConfigMap. */
    record OfConfigMap(String name, String key) implements MountedSource {}

    /** The cluster, which writes a token of the pod's ServiceAccount. */
    record OfCluster(String audience, Duration expiration) implements MountedSource {}
}
