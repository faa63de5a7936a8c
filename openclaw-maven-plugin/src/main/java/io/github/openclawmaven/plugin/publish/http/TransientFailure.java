package io.github.openclawmaven.plugin.publish.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A request failed in a way that may be over soon. The message is a clause such as "https://host cannot be reached: …". */
public final class TransientFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> pause;

    /** The server answered that it cannot answer. */
    TransientFailure(String message, Optional<Duration> pause) {
        super(message);
        this.pause = pause;
    }

    /** There was no answer. */
    TransientFailure(String message, IOException cause) {
        super(message, cause);
        this.pause = Optional.empty();
    }

    /** How long the server asks to wait. */
    Optional<Duration> pause() {
        return pause;
    }
}
