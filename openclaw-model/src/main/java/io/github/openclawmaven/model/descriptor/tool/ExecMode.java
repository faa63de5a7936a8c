package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Which shell commands run. */
public enum ExecMode implements Word {
    DENY,
    ALLOWLIST,
    ASK,
    AUTO,
    FULL
}
