package io.github.openclawmaven.model.descriptor;

/** What the gateway does when its config file changes. */
public enum Reload implements Word {
    HYBRID,
    OFF,
    HOT,
    RESTART
}
