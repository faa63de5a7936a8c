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
 * @param log to which earlier ones of the same pod have written
 * @param begun length of the log when it started
 * @param port on which executors find it
 */
record RunningGate(Process process, Path log, int begun, int port) implements AutoCloseable {

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
        int begun = Files.exists(log) ? Files.readString(log).length() : 0;
        Process process = installed
                .pod()
                .script(script.getParent(), script.getFileName().toString(), arguments)
                .start(log);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningGate(process, log, begun, port);
    }

    /** Waits until it has said something. */
    void says(String words) throws IOException {
        Waiting.until(
                process,
                log,
                () -> Files.readString(log).indexOf(words, begun) < 0 ? Optional.empty() : Optional.of(words));
    }

    @Override
    public void close() {
        StoppedProcess.stop(process);
    }
}
