package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.model.diagnostic.ConsoleText;

/** A chart could not be signed. The message says why, and what to do; it never holds a passphrase, nor what a terminal obeys. */
public final class SignException extends Exception {

    private static final long serialVersionUID = 1L;

    public SignException(String message) {
        super(ConsoleText.harmless(message));
    }

    public SignException(String message, Throwable cause) {
        super(ConsoleText.harmless(message), cause);
    }
}
