package io.github.openclawmaven.plugin.run;

import java.io.IOException;

/** The gateway does not run here; the message says why, and what to do. */
public final class RunException extends IOException {
    private static final long serialVersionUID = 1L;

    RunException(String message) {
        super(message);
    }
}
