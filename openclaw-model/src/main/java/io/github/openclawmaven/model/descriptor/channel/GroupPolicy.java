package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Word;

/** In which groups a bot answers. */
public enum GroupPolicy implements Word {
    OPEN,
    ALLOWLIST,
    DISABLED
}
