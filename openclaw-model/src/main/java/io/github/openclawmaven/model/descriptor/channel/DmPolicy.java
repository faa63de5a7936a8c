package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Who may write to a bot directly. */
public enum DmPolicy implements Word {
    PAIRING,
    ALLOWLIST,
    OPEN,
    DISABLED
}
