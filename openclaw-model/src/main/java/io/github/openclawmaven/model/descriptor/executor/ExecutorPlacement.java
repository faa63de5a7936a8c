package io.github.openclawmaven.model.descriptor.executor;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Where an executor is. */
public enum ExecutorPlacement implements Word {
    /** A pod of its own, which runs as the agent's ServiceAccount. */
    POD,
    /** A container beside the gateway's, which shares the pod's network and ServiceAccount. */
    SIDECAR
}
