package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Who owns a workspace file: the chart at each start, the agent after the first, or the agent alone. */
public enum FileOwner implements Word {
    ALWAYS,
    ONCE,
    NEVER
}
