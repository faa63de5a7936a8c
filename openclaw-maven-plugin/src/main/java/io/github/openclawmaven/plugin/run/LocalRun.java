package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.plugin.gateway.FreePort;
import io.github.openclawmaven.plugin.npm.GatewayProgram;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A gateway at the desk, from its start to its end, and what it becomes as its source changes. */
public final class LocalRun implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    private static final int TOKEN_BYTES = 24;

    private final LocalDirectory directory;
    private final OutputDirectory files;
    private final GatewayProgram program;
    private final int port;
    private final LogChannels channels;
    private final String token = token();
    private LocalGateway gateway;
    private boolean closed;

    /**
     * A run that has not begun.
     *
     * @param files where what the chart carries for the pod is written
     * @param port on which the gateway listens
     * @param channels that hear all that is said
     */
    public LocalRun(
            LocalDirectory directory, OutputDirectory files, GatewayProgram program, int port, LogChannels channels) {
        this.directory = directory;
        this.files = files;
        this.program = program;
        this.port = port;
        this.channels = channels;
    }

    /**
     * The port that is asked for, or else the declared one of a deployment, or a free one where that is taken.
     *
     * @throws RunException when somebody listens on the one that is asked for
     */
    public static int port(LocalDeployment deployment, Optional<Integer> asked) throws IOException {
        if (asked.isEmpty()) {
            return FreePort.near(
                    deployment.result().deployment().descriptor().gateway().effectivePort());
        }
        if (!FreePort.isFree(asked.get())) {
            throw new RunException("Port " + asked.get()
                    + " is taken: end who listens there, or leave out -Dopenclaw.run.port for a free one");
        }
        return asked.get();
    }

    /**
     * Starts the gateway of a deployment, and waits until it is ready.
     *
     * @throws RunException when it does not start
     */
    public void start(LocalDeployment deployment) throws IOException, InterruptedException {
        files.replace(deployment.files());
        LocalPod pod = new LocalPod(directory.pod(), files.resolve(""), program, deployment.variables(), port);
        LocalGateway next = new LocalGateway(deployment, pod, token, channels);
        synchronized (this) {
            if (closed) {
                return;
            }
            gateway = next;
        }
        next.start();
    }

    /** What people read now that it is ready. */
    public List<String> welcome(Duration took) {
        return Welcome.lines(gateway, directory.path(), took);
    }

    /**
     * Follows the source until the gateway ends.
     *
     * @param watch that began before the source was read; empty where nobody follows it
     * @param again what the source is now; empty when it has errors, which were said
     * @throws RunException when the gateway ends by itself
     */
    public void follow(Optional<SourceWatch> watch, Supplier<Optional<LocalDeployment>> again)
            throws IOException, InterruptedException {
        while (gateway.isAlive()) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            if (watch.isPresent() && watch.get().changed()) {
                Optional<LocalDeployment> next = again.get();
                if (next.isPresent()) {
                    become(next.get());
                }
            }
        }
        if (!closed) {
            throw new RunException("The gateway ended by itself (" + gateway.ended() + "); what it said last is above");
        }
    }

    private void become(LocalDeployment next) throws IOException, InterruptedException {
        LocalChange change = LocalChange.between(gateway.deployment(), next);
        if (change.way() == LocalChange.Way.NOTHING) {
            return;
        }
        String words = String.join(", ", change.words()) + ": " + change.way().text();
        if (change.way() == LocalChange.Way.RESTART) {
            channels.info().accept(words);
            gateway.close();
            start(next);
            channels.info().accept("The gateway is ready again");
            return;
        }
        files.replace(next.files());
        gateway.has(next);
        if (change.way() == LocalChange.Way.DELIVERED) {
            gateway.deliver();
        }
        channels.info().accept(words);
    }

    /** Ends the gateway and what runs beside it, from any thread. */
    @Override
    public void close() {
        LocalGateway last;
        synchronized (this) {
            closed = true;
            last = gateway;
        }
        if (last != null) {
            last.close();
        }
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
