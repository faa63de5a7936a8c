package io.github.openclawmaven.model.descriptor;

/** A base set of tools. */
public enum ToolProfile implements Word {
    MINIMAL,
    CODING,
    MESSAGING,
    FULL
}
