package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.gateway.Probes;
import io.github.openclawmaven.plugin.gateway.FreePort;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import io.github.openclawmaven.plugin.gateway.GatewayProbe;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** A gateway that runs in a {@link Pod} and listens on 127.0.0.1, until it is closed. */
public final class RunningGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int STARTS = 3;

    /** What 2026.9 says when it ends because the machine gave it no time for five seconds. */
    private static final String NO_TIME = "state lease heartbeat did not become ready";

    /** What 2026.5.28 and later answer while what runs beside them, such as hooks, is not there yet. */
    private static final String RETRYABLE = "\"retryable\":true";

    private final Pod pod;
    private final int port;
    private Process process;
    private GatewayConnection connection;

    private RunningGateway(Pod pod) throws IOException {
        this.pod = pod;
        this.port = FreePort.any();
    }

    /**
     * Starts the gateway and waits until it is ready by its own account.
     *
     * @throws IllegalStateException with the end of its log, when it ends, or hangs
     */
    static RunningGateway start(Pod pod) throws IOException {
        RunningGateway gateway = new RunningGateway(pod);
        gateway.reopen();
        return gateway;
    }

    /** Starts it again on what it left when it was closed, as a cluster does with a container. */
    void reopen() throws IOException {
        for (int left = STARTS; ; left--) {
            try {
                run();
                return;
            } catch (IllegalStateException e) {
                // A cluster would start its container again.
                if (left == 1 || !String.valueOf(e.getMessage()).contains(NO_TIME)) {
                    throw e;
                }
            }
        }
    }

    private void run() throws IOException {
        Process started =
                pod.gateway("gateway", "run", "--port", Integer.toString(port)).start(pod.log());
        process = started;
        // A build that is stopped half-way must not leave a gateway behind.
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        try {
            connection = ready();
        } catch (IOException | RuntimeException e) {
            StoppedProcess.stop(started);
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** The address of its WebSocket. */
    public String url() {
        return "ws://127.0.0.1:" + port;
    }

    /** Everything that it has logged, of earlier starts in the same pod too. */
    public String log() throws IOException {
        return Files.readString(pod.log());
    }

    /** The payload of the answer to one request; the parameters are JSON text. */
    public JsonNode rpc(String method, String parameters) throws IOException {
        return connection.call(method, JSON.readTree(parameters));
    }

    /** The answer to a POST of JSON to the gateway's HTTP endpoints. */
    HttpResponse<String> post(String path, String body, String header, String value) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(ANSWER)
                .header("content-type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            // A connection of its own: gateways end those that are idle, and a POST is not sent again.
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    /** What it brings about, as soon as it has. */
    public <T> T until(Waiting.Look<T> look) throws IOException {
        return Waiting.until(process, pod.log(), look);
    }

    /**
     * What it brings about in answer to somebody, as soon as it has.
     *
     * @throws IllegalStateException with the end of its log, when that takes more than two minutes
     */
    <T> T soon(Waiting.Look<T> look) throws IOException {
        return Waiting.until(process, pod.log(), SOON, look);
    }

    @Override
    public void close() {
        connection.close();
        StoppedProcess.stop(process);
    }

    private GatewayConnection ready() throws IOException {
        Probes probes = pod.installation().facts().probes();
        return Waiting.until(
                process,
                pod.log(),
                () -> probes.startup()
                                .path()
                                .map(path -> GatewayProbe.answers(port, path))
                                .orElse(true)
                        ? connect()
                        : Optional.empty());
    }

    private Optional<GatewayConnection> connect() {
        try {
            return Optional.of(GatewayConnection.open(port, pod.credential(), pod.token()));
        } catch (CompletionException e) {
            return Optional.empty();
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains(RETRYABLE)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
