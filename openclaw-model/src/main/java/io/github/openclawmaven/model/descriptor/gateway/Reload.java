package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.Word;

/** What the gateway does when its config file changes. */
public enum Reload implements Word {
    HYBRID,
    OFF,
    HOT,
    RESTART
}
