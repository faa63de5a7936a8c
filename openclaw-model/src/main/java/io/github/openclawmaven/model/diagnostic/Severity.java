package io.github.openclawmaven.model.diagnostic;

import java.util.Locale;

/** How much a finding matters; nothing is made of a descriptor with an {@link #ERROR}. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As compilers print it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
