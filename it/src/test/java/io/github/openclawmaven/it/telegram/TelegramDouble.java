package io.github.openclawmaven.it.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Telegram's Bot API on 127.0.0.1, for bots that poll: a gateway gets there by {@code channels.telegram.apiRoot}. It hands out
 * what people write, and notes all that a bot does.
 */
public final class TelegramDouble implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOT = "/bot";

    private final List<TelegramCall> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Inbox> inboxes = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong(100);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private TelegramDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(BOT, this::answer);
        server.start();
    }

    /** A Telegram that listens until it is closed. */
    public static TelegramDouble start() throws IOException {
        return new TelegramDouble();
    }

    /** What to configure as {@code apiRoot}. */
    public String apiRoot() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Has people write to a bot, in this order and at once. */
    public void write(String bot, List<TelegramMessage> messages) {
        long now = Instant.now().getEpochSecond();
        inbox(bot)
                .put(messages.stream()
                        .map(message -> message.update(lastId.incrementAndGet(), now))
                        .toList());
    }

    /** What bots did so far, but for asking what is new. */
    public List<TelegramCall> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Inbox inbox(String bot) {
        return inboxes.computeIfAbsent(bot, token -> new Inbox());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path =
                    exchange.getRequestURI().getPath().substring(BOT.length()).split("/");
            byte[] sent = exchange.getRequestBody().readAllBytes();
            JsonNode parameters = sent.length == 0 ? JSON.createObjectNode() : JSON.readTree(sent);
            JsonNode result = result(new TelegramCall(path[0], path[1], parameters));
            byte[] body = JSON.writeValueAsBytes(
                    JSON.createObjectNode().put("ok", true).set("result", result));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private JsonNode result(TelegramCall call) {
        if (call.method().equals("getUpdates")) {
            return inbox(call.bot()).after(call.parameters());
        }
        calls.add(call);
        return switch (call.method()) {
            case "getMe" -> bot();
            case "getWebhookInfo" -> JSON.createObjectNode().put("url", "");
            case "sendMessage", "editMessageText" -> message(call);
            default -> JsonNodeFactory.instance.booleanNode(true);
        };
    }

    private static ObjectNode bot() {
        return JSON.createObjectNode()
                .put("id", 7)
                .put("is_bot", true)
                .put("first_name", "House")
                .put("username", "house_bot")
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", true);
    }

    private ObjectNode message(TelegramCall call) {
        ObjectNode message = JSON.createObjectNode()
                .put("message_id", lastId.incrementAndGet())
                .put("date", Instant.now().getEpochSecond())
                .put("text", call.text());
        message.set("from", bot());
        long chat = call.parameters().path("chat_id").asLong();
        message.putObject("chat").put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
        // A gateway that is not told that its words came to the topic says them again.
        JsonNode topic = call.parameters().path("message_thread_id");
        if (!topic.isMissingNode()) {
            message.put("message_thread_id", topic.asLong()).put("is_topic_message", true);
        }
        return message;
    }
}
