package io.github.openclawmaven.plugin.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GpgRunTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void passesMoreThroughThanAPipeHolds() throws Exception {
        String text = "0123456789\n".repeat(100_000);

        GpgRun run = GpgRun.of(List.of("cat"), text.getBytes(StandardCharsets.UTF_8), LIMIT);

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).isEqualTo(text);
    }

    @Test
    void tellsStatusAndMessagesApart() throws Exception {
        GpgRun run = shell("printf '[GNUPG:] FAILURE sign 11\\ngpg: Bad\\n[GNUPG:] NEWSIG\\nother\\n' >&2; exit 2");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.status("FAILURE")).hasValue("sign 11");
        assertThat(run.status("NEWSIG")).hasValue("");
        assertThat(run.status("FAIL")).isEmpty();
        assertThat(run.messages()).containsExactly("Bad");
    }

    @Test
    void saysWhatToDoWhenThereIsNoSuchProgram() {
        assertThatThrownBy(() -> GpgRun.of(List.of("no-such-gpg"), new byte[0], LIMIT))
                .isInstanceOf(SignException.class)
                .hasMessage("Cannot run no-such-gpg: install GnuPG, or say where its program is: gpg.executable");
    }

    @Test
    void stopsAProgramThatDoesNotAnswer() {
        List<String> command = List.of("sh", "-c", "sleep 600 & wait");

        assertThatThrownBy(() -> GpgRun.of(command, new byte[0], Duration.ofSeconds(1)))
                .isInstanceOf(SignException.class)
                .hasMessageStartingWith("sh did not answer for 1 s and was stopped");
        assertThat(ProcessHandle.current().descendants())
                .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(LIMIT));
    }

    private static GpgRun shell(String script) throws SignException {
        return GpgRun.of(List.of("sh", "-c", script), new byte[0], LIMIT);
    }
}
