package io.github.openclawmaven.plugin.publish;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import java.util.stream.Stream;

/**
 * A repository refused or could not be reached. The message says what, and what to do; it never holds a credential, and nothing
 * that a terminal would obey, whatever a server wrote.
 */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(ConsoleText.harmless(message));
    }

    /** @param cause for the debug log; left out where it quotes what a terminal would obey */
    public PublishException(String message, Throwable cause) {
        super(ConsoleText.harmless(message));
        if (Stream.iterate(cause, each -> each != null, Throwable::getCause)
                .map(each -> String.valueOf(each.getMessage()))
                .allMatch(text -> ConsoleText.harmless(text).equals(text))) {
            initCause(cause);
        }
    }
}
