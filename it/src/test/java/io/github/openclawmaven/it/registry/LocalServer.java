package io.github.openclawmaven.it.registry;

import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server program on a port of this machine, which can be ended and started again. */
final class LocalServer implements AutoCloseable {

    private final Command command;
    private final int port;
    private final Path log;
    private Optional<Process> process = Optional.empty();

    /** @param log gets all that the program prints */
    LocalServer(List<String> command, int port, Path log) {
        this.command = new Command(
                command, Map.of("PATH", "/usr/bin:/bin"), log.toAbsolutePath().getParent());
        this.port = port;
        this.log = log;
    }

    /** Returns when the program takes connections. */
    LocalServer start() {
        try {
            Process started = command.start(log);
            process = Optional.of(started);
            return Waiting.until(started, log, () -> listens() ? Optional.of(this) : Optional.empty());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a crash does, and returns when it is gone. */
    void kill() {
        process.ifPresent(running -> running.destroyForcibly().onExit().join());
        process = Optional.empty();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.ifPresent(StoppedProcess::stop);
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
