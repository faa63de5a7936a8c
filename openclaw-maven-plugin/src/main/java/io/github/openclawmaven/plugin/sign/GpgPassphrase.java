package io.github.openclawmaven.plugin.sign;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** How GnuPG comes by the passphrase of the key. */
public final class GpgPassphrase {

    private final Optional<String> known;
    private final boolean asks;

    private GpgPassphrase(Optional<String> known, boolean asks) {
        this.known = known;
        this.asks = asks;
    }

    /** The build knows it. Of several lines the first counts, as in a passphrase file of GnuPG. */
    public static GpgPassphrase known(String passphrase) {
        return new GpgPassphrase(passphrase.lines().findFirst(), false);
    }

    /**
     * GnuPG's agent has it, or the key needs none.
     *
     * @param asks whether the agent may ask a person
     */
    public static GpgPassphrase ofAgent(boolean asks) {
        return new GpgPassphrase(Optional.empty(), asks);
    }

    boolean isKnown() {
        return known.isPresent();
    }

    List<String> options() {
        if (isKnown()) {
            return List.of("--pinentry-mode", "loopback", "--passphrase-fd", "0");
        }
        return asks ? List.of() : List.of("--pinentry-mode", "error");
    }

    /** What goes to GnuPG's standard input: it takes the passphrase from the first line and the text from the rest. */
    byte[] before(String text) {
        return (known.map(passphrase -> passphrase + "\n").orElse("") + text).getBytes(StandardCharsets.UTF_8);
    }
}
