package io.github.openclawmaven.model.descriptor.kubernetes;

import java.util.Optional;

/**
 * The volume of the state.
 *
 * @param size a quantity; default 10Gi
 * @param storageClass absent: the cluster's default
 * @param existingClaim a PersistentVolumeClaim made elsewhere
 */
public record Storage(Optional<String> size, Optional<String> storageClass, Optional<String> existingClaim) {}
