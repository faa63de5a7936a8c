package io.github.openclawmaven.plugin.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to a gateway on this machine over one WebSocket, as its operator. */
public final class GatewayConnection implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A release that is not ready yet may leave the first frame unanswered; then another connection is tried. */
    private static final Duration CONNECT_ANSWER = Duration.ofMinutes(1);

    /** Of what takes a gateway longest, on a busy machine. */
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private static final String CONNECT =
            """
            {"minProtocol": 3, "maxProtocol": 4, "role": "operator", "scopes": ["operator.admin"], "caps": [],
             "client": {"id": "gateway-client", "mode": "backend", "version": "1.0.0", "platform": "linux"}}
            """;

    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final WebSocket socket;

    private GatewayConnection(int port) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port), new Frames())
                .join();
    }

    /**
     * Connects and authenticates.
     *
     * @throws RuntimeException when there is no gateway or it refuses what is shown
     */
    public static GatewayConnection open(int port, GatewayCredential credential, String shown) {
        GatewayConnection connection = new GatewayConnection(port);
        ObjectNode parameters = parse(CONNECT).deepCopy();
        parameters.putObject("auth").put(credential.word(), shown);
        try {
            connection.call("connect", parameters, CONNECT_ANSWER);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /**
     * The payload of the gateway's answer.
     *
     * @throws RuntimeException when the gateway refuses, with its words, ends, or hangs
     */
    public JsonNode call(String method, JsonNode parameters) {
        return call(method, parameters, ANSWER);
    }

    private JsonNode call(String method, JsonNode parameters, Duration limit) {
        String id = Integer.toString(lastId.incrementAndGet());
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode request =
                JSON.createObjectNode().put("type", "req").put("id", id).put("method", method);
        socket.sendText(request.set("params", parameters).toString(), true).join();
        JsonNode frame =
                answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
        if (!frame.path("ok").booleanValue()) {
            throw new IllegalStateException(method + " is refused: " + frame.path("error"));
        }
        return frame.path("payload");
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** Hands each answer to the request that waits for it; a frame may come in parts. */
    private final class Frames implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode frame = parse(text.toString());
                text.setLength(0);
                if (frame.path("type").asText().equals("res")) {
                    CompletableFuture<JsonNode> answer =
                            waiting.remove(frame.path("id").asText());
                    if (answer != null) {
                        answer.complete(frame);
                    }
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            end(new IllegalStateException("connection closed: " + code + " " + reason));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end(error);
        }

        private void end(Throwable error) {
            waiting.values().forEach(answer -> answer.completeExceptionally(error));
        }
    }
}
