package io.github.openclawmaven.model.descriptor;

/** Which addresses the gateway listens on. */
public enum Bind implements Word {
    LAN,
    LOOPBACK
}
