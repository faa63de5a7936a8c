package io.github.openclawmaven.plugin.helm;

import io.github.openclawmaven.model.diagnostic.ConsoleText;

/** Helm itself does not work: it ended, gave no answer in time, or its library cannot be loaded. */
public final class BrokenHelmException extends RuntimeException {

    BrokenHelmException(String message) {
        super(ConsoleText.harmless(message));
    }
}
