package io.github.openclawmaven.it.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingIT {

    @TempDir
    private Path directory;

    @Test
    void goesOnWhileTheProgramIsAlive() throws IOException {
        Path ready = directory.resolve("ready");
        Process process = start("sleep 2; touch ready; sleep 600");
        try {
            assertThat(Waiting.until(process, log(), () -> Optional.of(ready).filter(Files::exists)))
                    .isEqualTo(ready);
        } finally {
            StoppedProcess.stop(process);
        }
    }

    @Test
    void endsWithTheProgramAndSaysWhatItSaid() throws IOException {
        Process process = start("echo broken; exit 3");

        assertThatThrownBy(() -> Waiting.until(process, log(), Optional::empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(" ended with 3\nbroken");
    }

    private Process start(String script) throws IOException {
        return new Command(List.of("/bin/sh", "-c", script), Map.of("PATH", "/usr/bin:/bin"), directory).start(log());
    }

    private Path log() {
        return directory.resolve("log");
    }
}
