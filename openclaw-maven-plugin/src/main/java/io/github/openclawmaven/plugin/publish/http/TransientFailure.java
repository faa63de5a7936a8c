package io.github.openclawmaven.plugin.publish.http;

import java.time.Duration;
import java.util.Optional;

/** A request failed in a way that may be over soon. The message is a clause such as "https://host cannot be reached: …". */
public final class TransientFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> pause;

    TransientFailure(String message, Optional<Duration> pause) {
        super(message);
        this.pause = pause;
    }

    /** How long the server asks to wait. */
    Optional<Duration> pause() {
        return pause;
    }
}
