package io.github.openclawmaven.model.descriptor;

/** Who may write to a bot directly. */
public enum DmPolicy implements Word {
    PAIRING,
    ALLOWLIST,
    OPEN,
    DISABLED
}
