package io.github.openclawmaven.plugin.sign;

/** A chart could not be signed. The message says why, and what to do; it never holds a passphrase. */
public final class SignException extends Exception {

    private static final long serialVersionUID = 1L;

    public SignException(String message) {
        super(message);
    }

    public SignException(String message, Throwable cause) {
        super(message, cause);
    }
}
