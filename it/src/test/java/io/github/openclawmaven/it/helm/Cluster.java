package io.github.openclawmaven.it.helm;

import io.github.openclawmaven.plugin.helm.LookupCluster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The Secrets that {@code lookup} finds. */
final class Cluster implements AutoCloseable {

    private final Map<String, Object> secrets = new ConcurrentHashMap<>();
    private final LookupCluster server;

    Cluster() throws IOException {
        server = new LookupCluster(path -> Optional.ofNullable(secrets.get(path)));
    }

    LookupCluster server() {
        return server;
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

    @Override
    public void close() {
        server.close();
    }
}
