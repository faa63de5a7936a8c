package io.github.openclawmaven.it.helm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * As much of a Kubernetes API as {@code lookup} asks for Secrets: the library's {@code template}, unlike that of Helm's command,
 * asks the cluster, and fails without one.
 */
final class Cluster implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, Object> RESOURCES = Map.of(
            "kind", "APIResourceList",
            "groupVersion", "v1",
            "resources",
                    List.of(Map.of(
                            "name", "secrets",
                            "singularName", "",
                            "namespaced", true,
                            "kind", "Secret",
                            "verbs", List.of("get", "list"))));
    private static final Map<String, Object> NOT_FOUND =
            Map.of("kind", "Status", "apiVersion", "v1", "status", "Failure", "reason", "NotFound", "code", 404);

    private final HttpServer server;
    private final Map<String, Object> secrets = new ConcurrentHashMap<>();

    Cluster() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** How a client finds it. */
    String kubeconfig() {
        return """
                apiVersion: v1
                kind: Config
                clusters: [{name: test, cluster: {server: "http://127.0.0.1:%d"}}]
                contexts: [{name: test, context: {cluster: test, user: test}}]
                users: [{name: test, user: {}}]
                current-context: test
                """
                .formatted(server.getAddress().getPort());
    }

    void putSecret(String namespace, String name, String key, String value) {
        String data = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        secrets.put(
                "/api/v1/namespaces/" + namespace + "/secrets/" + name,
                Map.of(
                        "kind",
                        "Secret",
                        "apiVersion",
                        "v1",
                        "metadata",
                        Map.of("name", name, "namespace", namespace),
                        "data",
                        Map.of(key, data)));
    }

    void clear() {
        secrets.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Object found = path.equals("/api/v1") ? RESOURCES : secrets.get(path);
        byte[] body = MAPPER.writeValueAsBytes(found == null ? NOT_FOUND : found);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
