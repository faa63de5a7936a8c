package io.github.openclawmaven.model.descriptor;

/** Which shell commands run. */
public enum ExecMode implements Word {
    DENY,
    ALLOWLIST,
    ASK,
    AUTO,
    FULL
}
