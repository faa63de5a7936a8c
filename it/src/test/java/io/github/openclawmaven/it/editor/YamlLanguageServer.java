package io.github.openclawmaven.it.editor;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.gateway.NpmProject;
import io.github.openclawmaven.it.process.StoppedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Visual Studio Code, Eclipse, Neovim and others have for YAML, spoken to over its standard streams: it listens on nothing. */
final class YamlLanguageServer implements AutoCloseable {

    private static final String VERSION = "2.0.0";

    /** The schema comes from the comment in the file alone. */
    private static final Map<String, Object> SETTINGS =
            Map.of("validate", true, "hover", true, "completion", true, "schemaStore", Map.of("enable", false));

    private final Process process;
    private final MessageStreams messages;
    private final Map<String, JsonNode> diagnostics = new HashMap<>();
    private int lastId;

    private YamlLanguageServer(Process process) {
        this.process = process;
        this.messages = new MessageStreams(process);
    }

    /** @param home an empty directory for what it writes */
    static YamlLanguageServer start(Path home) throws IOException {
        Path program = NpmProject.installed(
                        "yaml-language-server-" + VERSION,
                        "{\"private\": true, \"dependencies\": {\"yaml-language-server\": \"" + VERSION + "\"}}")
                .resolve("node_modules/yaml-language-server/bin/yaml-language-server");
        ProcessBuilder builder = new ProcessBuilder(
                        NodeInstallation.program().toString(), program.toString(), "--stdio")
                .directory(home.toFile())
                .redirectError(home.resolve("errors.log").toFile());
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        YamlLanguageServer server = new YamlLanguageServer(builder.start());
        server.request(
                "initialize",
                Map.of(
                        "processId", (int) ProcessHandle.current().pid(),
                        "rootUri", home.toUri().toString(),
                        "capabilities",
                                Map.of(
                                        "workspace", Map.of("configuration", true),
                                        "textDocument",
                                                Map.of("hover", Map.of("contentFormat", List.of("markdown"))))));
        server.notify("initialized", Map.of());
        return server;
    }

    /**
     * Opens a file, as written on disk.
     *
     * @return what it marks, as {@code line:column message}, from 1
     */
    List<String> open(Path file) throws IOException {
        String uri = file.toUri().toString();
        notify(
                "textDocument/didOpen",
                Map.of(
                        "textDocument",
                        Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", Files.readString(file))));
        while (!diagnostics.containsKey(uri)) {
            take(messages.next());
        }
        List<String> marked = new ArrayList<>();
        for (JsonNode diagnostic : diagnostics.get(uri)) {
            JsonNode start = diagnostic.at("/range/start");
            marked.add((start.get("line").intValue() + 1) + ":"
                    + (start.get("character").intValue() + 1) + " "
                    + diagnostic.get("message").textValue());
        }
        return marked;
    }

    /** What it would insert at a place of an open file, as labels. */
    List<String> completions(Path file, Cursor cursor) throws IOException {
        JsonNode answer = request("textDocument/completion", at(file, cursor));
        return (answer.has("items") ? answer.get("items") : answer).findValuesAsText("label");
    }

    /** What it shows of a place of an open file, in Markdown. */
    String hover(Path file, Cursor cursor) throws IOException {
        return request("textDocument/hover", at(file, cursor))
                .at("/contents/value")
                .asText();
    }

    private static Map<String, Object> at(Path file, Cursor cursor) {
        return Map.of(
                "textDocument", Map.of("uri", file.toUri().toString()),
                "position", Map.of("line", cursor.line(), "character", cursor.column()));
    }

    private JsonNode request(String method, Map<String, Object> parameters) throws IOException {
        int id = ++lastId;
        messages.send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
        for (JsonNode message = messages.next(); ; message = messages.next()) {
            if (!message.has("method") && message.path("id").asInt() == id) {
                return message.path("result");
            }
            take(message);
        }
    }

    private void notify(String method, Map<String, Object> parameters) throws IOException {
        messages.send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
    }

    /** What the server asks or tells by itself. */
    private void take(JsonNode message) throws IOException {
        JsonNode parameters = message.path("params");
        if (message.has("id")) {
            List<Object> settings = new ArrayList<>();
            parameters
                    .path("items")
                    .forEach(item -> settings.add(item.path("section").asText().equals("yaml") ? SETTINGS : Map.of()));
            messages.send(Map.of("jsonrpc", "2.0", "id", id(message.get("id")), "result", settings));
        } else if (message.path("method").asText().equals("textDocument/publishDiagnostics")) {
            diagnostics.put(parameters.get("uri").textValue(), parameters.get("diagnostics"));
        }
    }

    private static Object id(JsonNode id) {
        return id.isInt() ? (Object) id.intValue() : id.textValue();
    }

    @Override
    public void close() throws IOException {
        try {
            request("shutdown", Map.of());
            notify("exit", Map.of());
        } finally {
            StoppedProcess.stop(process);
        }
    }
}
