package io.github.openclawmaven.model.descriptor;

/** What the cluster is. */
public enum Platform implements Word {
    KUBERNETES,
    OPENSHIFT
}
