package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Which sessions run in a sandbox. */
public enum SandboxMode implements Word {
    OFF,
    NON_MAIN,
    ALL
}
