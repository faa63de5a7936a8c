package io.github.openclawmaven.model.descriptor;

/** In which groups a bot answers. */
public enum GroupPolicy implements Word {
    OPEN,
    ALLOWLIST,
    DISABLED
}
