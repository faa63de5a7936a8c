package io.github.openclawmaven.plugin.npm;

import java.io.IOException;

/** What npm has could not be had; the message says why, and what to do. */
public final class NpmException extends IOException {
    private static final long serialVersionUID = 1L;

    NpmException(String message) {
        super(message);
    }
}
