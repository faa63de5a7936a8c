package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Word;

/** A base set of tools. */
public enum ToolProfile implements Word {
    MINIMAL,
    CODING,
    MESSAGING,
    FULL
}
