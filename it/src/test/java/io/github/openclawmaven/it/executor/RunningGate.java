package io.github.openclawmaven.it.executor;

import io.github.openclawmaven.it.gateway.InstalledChart;
import io.github.openclawmaven.it.gateway.RunningGateway;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The chart's gate, until it is closed.
 *
 * @param port on which executors find it
 */
record RunningGate(Process process, Path log, int port) implements AutoCloseable {

    /** Starts the gate beside a gateway, as the chart's container does. */
    static RunningGate start(InstalledChart installed, RunningGateway gateway, Path tokens, int port)
            throws IOException {
        Path files = installed.chart().files();
        ContainerCommand command = ContainerCommand.of(
                        installed.chart().directory().resolve("templates/deployment.yaml"),
                        "executor-gate.mjs",
                        "--tokens=/etc/openclaw/executors")
                .with("tokens", tokens.toString())
                .with("listen", "127.0.0.1:" + port)
                .with("url", gateway.url())
                .mounted("/etc/openclaw", files);
        Path script = Path.of(command.script());
        String[] arguments = command.arguments().stream().skip(2).toArray(String[]::new);
        Path log = installed.pod().root().resolve("gate.log");
        Process process = installed.pod()
                .script(script.getParent(), script.getFileName().toString(), arguments)
                .start(log);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningGate(process, log, port);
    }

    /** Waits until it says something that it has not said before this many characters of its log. */
    int says(String words, int from) throws IOException {
        return Waiting.until(process, log, () -> {
            int at = said().indexOf(words, from);
            return at < 0 ? Optional.empty() : Optional.of(at + words.length());
        });
    }

    /** All that it has said. */
    String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        StoppedProcess.stop(process);
    }
}
