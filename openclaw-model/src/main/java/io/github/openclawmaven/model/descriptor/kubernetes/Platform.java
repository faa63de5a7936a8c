package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Word;

/** What the cluster is. */
public enum Platform implements Word {
    KUBERNETES,
    OPENSHIFT
}
