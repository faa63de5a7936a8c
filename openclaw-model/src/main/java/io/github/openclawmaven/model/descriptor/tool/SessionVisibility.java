package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Whose sessions an agent sees from one of its own: this one, what it started, all of the agent, those of every agent. */
public enum SessionVisibility implements Word {
    SELF,
    TREE,
    AGENT,
    ALL
}
