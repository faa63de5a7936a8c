package io.github.openclawmaven.model.descriptor;

/** The session that a job runs in. */
public enum SessionTarget implements Word {
    ISOLATED,
    MAIN
}
