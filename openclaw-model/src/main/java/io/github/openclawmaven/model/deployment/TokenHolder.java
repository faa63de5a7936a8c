package io.github.openclawmaven.model.deployment;

/** Who has the token with which an agent shows the cluster who it is. */
public enum TokenHolder {
    /** Nobody: the agent has a name for rights that something else uses. */
    NOBODY,
    /** The gateway's container, as a file: every agent of the gateway can read it. */
    GATEWAY,
    /** The agent's executor beside the gateway, as a file: the pod there is somebody else. */
    SIDECAR,
    /** The agent's executor in a pod of its own, which runs as the agent: the cluster's own token, which it renews. */
    POD
}
