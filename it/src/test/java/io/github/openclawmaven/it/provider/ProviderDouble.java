package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * All model providers in one server on 127.0.0.1: OpenAI, those that speak as it does, Anthropic and Google. Each model says
 * which one it is, whatever it is told, and counts what it is told as tokens of four bytes. Who asks Google for a token gets one, who asks OpenAI for embeddings as well. What else a provider
 * offers (a list of models …) it has not.
 */
public final class ProviderDouble implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<ProviderApi> APIS =
            List.of(new OpenAiCompletions(), new OpenAiResponses(), new AnthropicMessages(), new GoogleContents());
    private static final List<String> KEYS = List.of("Authorization", "x-api-key", "x-goog-api-key");

    private static final int BYTES_OF_A_TOKEN = 4;

    private static final String TOKEN_PATH = "/token";
    private static final String TOKEN =
            "{\"access_token\": \"dummy-VERTEX\", \"expires_in\": 3600, \"token_type\": \"Bearer\"}";

    private final List<ProviderRequest> requests = new CopyOnWriteArrayList<>();
    private final Map<String, List<JsonNode>> bodies = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Map<String, Headers> headers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private ProviderDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Providers that listen until they are closed. */
    public static ProviderDouble start() throws IOException {
        return new ProviderDouble();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What the model says. */
    public static String words(String model) {
        return "This is " + model + " speaking.";
    }

    /** What models were asked so far. */
    public List<ProviderRequest> requests() {
        return List.copyOf(requests);
    }

    /** What a model was told last; null when it was told nothing yet. */
    public JsonNode body(String model) {
        List<JsonNode> told = told(model);
        return told.isEmpty() ? null : told.get(told.size() - 1);
    }

    /** All that a model was told so far, the first first. */
    public List<JsonNode> told(String model) {
        return List.copyOf(bodies.getOrDefault(model, List.of()));
    }

    /** Has a model of OpenAI's protocols keep its answers to itself, until it is released. */
    public void hold(String model) {
        held.put(model, new CountDownLatch(1));
    }

    /** Has it give the answers that it kept. */
    public void release(String model) {
        held.remove(model).countDown();
    }

    /** A header of what a model was told last. */
    public Optional<String> header(String model, String name) {
        return Optional.ofNullable(headers.get(model).getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(TOKEN_PATH)) {
                send(exchange, 200, "application/json", TOKEN.getBytes(StandardCharsets.UTF_8));
                return;
            }
            byte[] sent = exchange.getRequestBody().readAllBytes();
            JsonNode body = JSON.readTree(sent);
            Optional<ProviderApi> asked = APIS.stream()
                    .filter(api -> api.model(path, body).isPresent())
                    .findFirst();
            if (path.equals(OpenAiEmbeddings.PATH)) {
                note(exchange, path, body.path("model").asText(), body);
                send(exchange, 200, "application/json", JSON.writeValueAsBytes(OpenAiEmbeddings.answer(body)));
                return;
            }
            if (asked.isEmpty()) {
                send(exchange, 404, "application/json", JSON.writeValueAsBytes(JSON.createObjectNode()));
                return;
            }
            String model = asked.get().model(path, body).orElseThrow();
            note(exchange, path, model, body);
            await(model);
            send(
                    exchange,
                    200,
                    "text/event-stream",
                    asked.get()
                            .answer(model, words(model), sent.length / BYTES_OF_A_TOKEN)
                            .bytes());
        }
    }

    private void await(String model) {
        CountDownLatch latch = held.get(model);
        try {
            if (latch != null) {
                latch.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(HttpExchange exchange, String path, String model, JsonNode body) {
        Headers told = exchange.getRequestHeaders();
        bodies.computeIfAbsent(model, name -> new CopyOnWriteArrayList<>()).add(body);
        headers.put(model, told);
        requests.add(new ProviderRequest(told.getFirst("Host").replaceFirst(":.*", ""), path, model, key(told)));
    }

    private static String key(Headers headers) {
        return KEYS.stream()
                .map(headers::getFirst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
