package io.github.openclawmaven.model.diagnostic;

import java.util.Locale;

/** How much a finding matters; only an {@link #ERROR} stops the build. */
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
