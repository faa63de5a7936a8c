package io.github.openclawmaven.plugin.helm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * As much of a Kubernetes API as {@code lookup} asks for: the library's {@code template}, unlike that of Helm's command, asks the
 * cluster, and fails without one. Listens on the loopback address only.
 */
public final class LookupCluster implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What it knows, by the path at which a client asks for that. */
    private static final Map<String, Map<String, Object>> RESOURCES = Map.of(
            "/api/v1",
                    resources(
                            "v1",
                            Map.of(
                                    "secrets",
                                    "Secret",
                                    "persistentvolumeclaims",
                                    "PersistentVolumeClaim",
                                    "serviceaccounts",
                                    "ServiceAccount",
                                    "services",
                                    "Service",
                                    "endpoints",
                                    "Endpoints")),
            "/apis/apps/v1", resources("apps/v1", Map.of("deployments", "Deployment")));

    private static final Map<String, Object> NOT_FOUND =
            Map.of("kind", "Status", "apiVersion", "v1", "status", "Failure", "reason", "NotFound", "code", 404);

    private final HttpServer server;
    private final Function<String, Optional<Object>> objects;

    /** @param objects what is at a path of the API, as a tree of maps */
    public LookupCluster(Function<String, Optional<Object>> objects) throws IOException {
        this.objects = objects;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A cluster that nothing was ever installed in. */
    public static LookupCluster empty() throws IOException {
        return new LookupCluster(path -> Optional.empty());
    }

    /** How a client finds it. */
    String kubeconfig() {
        return String.join(
                "\n",
                "apiVersion: v1",
                "kind: Config",
                "clusters: [{name: lookup, cluster: {server: \"http://127.0.0.1:"
                        + server.getAddress().getPort() + "\"}}]",
                "contexts: [{name: lookup, context: {cluster: lookup, user: lookup}}]",
                "users: [{name: lookup, user: {}}]",
                "current-context: lookup",
                "");
    }

    private static Map<String, Object> resources(String version, Map<String, String> kinds) {
        List<Map<String, Object>> resources = kinds.entrySet().stream()
                .map(kind -> Map.<String, Object>of(
                        "name", kind.getKey(),
                        "singularName", "",
                        "namespaced", true,
                        "kind", kind.getValue(),
                        "verbs", List.of("get", "list")))
                .toList();
        return Map.of("kind", "APIResourceList", "groupVersion", version, "resources", resources);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<Object> found = RESOURCES.containsKey(path) ? Optional.of(RESOURCES.get(path)) : objects.apply(path);
        byte[] body = MAPPER.writeValueAsBytes(found.orElse(NOT_FOUND));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
