package io.github.openclawmaven.model.descriptor;

/** Which sessions run in a sandbox. */
public enum SandboxMode implements Word {
    OFF,
    NON_MAIN,
    ALL
}
