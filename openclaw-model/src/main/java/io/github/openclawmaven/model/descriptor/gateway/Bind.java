package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Which addresses the gateway listens on. */
public enum Bind implements Word {
    LAN,
    LOOPBACK
}
