package io.github.openclawmaven.plugin.output;

import java.io.IOException;

/** Something could not be written, or must not be. The message names it, says why, and what to do; nothing got lost. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    public OutputException(String message) {
        super(message);
    }

    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
