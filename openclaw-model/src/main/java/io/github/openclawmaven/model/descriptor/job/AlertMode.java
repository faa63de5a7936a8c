package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.Word;

/** How somebody is told that a job fails: in a channel, or by a request to a URL. */
public enum AlertMode implements Word {
    ANNOUNCE,
    WEBHOOK
}
