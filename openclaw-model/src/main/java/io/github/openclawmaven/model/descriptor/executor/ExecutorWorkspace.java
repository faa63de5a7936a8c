package io.github.openclawmaven.model.descriptor.executor;

import io.github.openclawmaven.model.descriptor.form.Word;

/** What an executor has of the agent's workspace. */
public enum ExecutorWorkspace implements Word {
    /** All of it, and of no other agent's. */
    SHARED,
    /** Nothing: a directory of its own that ends with the pod. */
    NONE
}
