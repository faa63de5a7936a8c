package io.github.openclawmaven.it.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A provider on 127.0.0.1 whose model, told a cue, makes the tool calls of that script at once and then says that it is done. To all else
 * that a gateway asks a model for (titles, summaries) it says the same.
 */
public final class ScriptedModel implements AutoCloseable {
    private static final String CUE = "Play the script.";
    private static final ChatAnswer DONE = ChatAnswer.text("done", 1);

    private final Map<String, List<ToolCall>> scripts;
    private final Map<String, String> results = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> offered = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private ScriptedModel(Map<String, List<ToolCall>> scripts) throws IOException {
        this.scripts = Map.copyOf(scripts);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** A provider that listens until it is closed. */
    public static ScriptedModel of(List<ToolCall> calls) throws IOException {
        return new ScriptedModel(Map.of(CUE, calls));
    }

    /** One with several scripts, by their cues, of which none is part of another. */
    public static ScriptedModel of(Map<String, List<ToolCall>> scripts) throws IOException {
        return new ScriptedModel(scripts);
    }

    /** What to configure as the provider's {@code baseUrl}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** The message that starts the only script. */
    public String cue() {
        return CUE;
    }

    /** The names of the tools that came with the only script's cue. */
    public Set<String> offered() {
        return offered(CUE);
    }

    /** The names of the tools that came with a cue. */
    public Set<String> offered(String cue) {
        return Set.copyOf(offered.getOrDefault(cue, Set.of()));
    }

    /** What the gateway answered to the calls, by their ids. */
    public Map<String, String> results() {
        return Map.copyOf(results);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer =
                    answer(ChatRequest.read(exchange.getRequestBody())).events().bytes();
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private ChatAnswer answer(ChatRequest request) {
        Set<String> tools = request.tools();
        Optional<String> cue = scripts.keySet().stream().filter(request::says).findFirst();
        if (cue.isEmpty() || tools.isEmpty()) {
            return DONE;
        }
        results.putAll(request.results());
        if (!request.results().isEmpty()) {
            return DONE;
        }
        offered.computeIfAbsent(cue.get(), it -> ConcurrentHashMap.newKeySet()).addAll(tools);
        return ChatAnswer.calls(
                scripts.get(cue.get()).stream().map(call -> call.among(tools)).toList());
    }
}
