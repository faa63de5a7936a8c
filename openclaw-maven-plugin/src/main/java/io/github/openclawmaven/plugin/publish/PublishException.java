package io.github.openclawmaven.plugin.publish;

/** A repository refused or could not be reached. The message says what, and what to do; it never holds a credential. */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
