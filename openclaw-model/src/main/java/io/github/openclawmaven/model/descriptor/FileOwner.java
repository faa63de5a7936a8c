package io.github.openclawmaven.model.descriptor;

/** Who owns a workspace file: the chart at each start, the agent after the first, or the agent alone. */
public enum FileOwner implements Word {
    ALWAYS,
    ONCE,
    NEVER
}
