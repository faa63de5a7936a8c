package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.Word;

/** The session that a job runs in. */
public enum SessionTarget implements Word {
    ISOLATED,
    MAIN
}
