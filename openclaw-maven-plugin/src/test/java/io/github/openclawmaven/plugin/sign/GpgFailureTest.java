package io.github.openclawmaven.plugin.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By what GnuPG 2.2.40 prints; what real ones do is in the integration tests. */
class GpgFailureTest {

    private static final GpgKey KEY = new GpgKey("gpg", Optional.of("me@example.com"), Optional.empty());
    private static final GpgPassphrase OF_AGENT = GpgPassphrase.ofAgent(true);

    @Test
    void knowsThatAPersonWasToBeAskedWithoutATerminal() {
        assertThat(message(
                        "[GNUPG:] BEGIN_SIGNING H10",
                        "[GNUPG:] PINENTRY_LAUNCHED 23747 curses 1.2.1 - xterm - - 0/0 -",
                        "gpg: signing failed: Inappropriate ioctl for device",
                        "[GNUPG:] FAILURE sign 83918950"))
                .startsWith("The key \"me@example.com\" has a passphrase, and there was nobody to ask for it; put it");
    }

    @Test
    void leavesWhatItDoesNotKnowInTheWordsOfGnuPg() {
        assertThat(message(
                        "gpg: signing failed: Card removed",
                        "[GNUPG:] FAILURE sign 67108976",
                        "gpg: [stdin]: clear-sign failed: Card removed"))
                .isEqualTo(
                        "gpg signed nothing: signing failed: Card removed; [stdin]: clear-sign failed: Card removed");
    }

    @Test
    void repeatsNothingThatATerminalWouldObey() {
        String words = message("gpg: no key of \u001b[2J\u202eevil", "[GNUPG:] FAILURE sign 67108976");

        assertThat(new SignException(words)).hasMessage("gpg signed nothing: no key of  [2J evil");
    }

    @Test
    void namesTheExitCodeOfAProgramThatSaysNothing() {
        assertThat(message()).isEqualTo("gpg signed nothing, exit code 2");
    }

    private static String message(String... log) {
        return new GpgFailure(KEY, OF_AGENT, new GpgRun(2, "", List.of(log))).message();
    }
}
