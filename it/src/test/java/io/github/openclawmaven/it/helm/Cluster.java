package io.github.openclawmaven.it.helm;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.openclawmaven.plugin.helm.LookupCluster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What {@code lookup} finds: Secrets, and other objects by their path. */
final class Cluster implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> objects = new ConcurrentHashMap<>();
    private final LookupCluster server;

    Cluster() throws IOException {
        server = new LookupCluster(path -> Optional.ofNullable(objects.get(path)));
    }

    LookupCluster server() {
        return server;
    }

    void putSecret(String namespace, String name, String key, String value) {
        String data = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        objects.put(
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

    /** Any object, which a list of its kind has, too. */
    void put(HasMetadata object) {
        String path = (object.getApiVersion().contains("/") ? "/apis/" : "/api/") + object.getApiVersion()
                + "/namespaces/" + object.getMetadata().getNamespace() + "/" + object.getPlural();
        Map<String, Object> tree = JSON.convertValue(object, new TypeReference<>() {});
        objects.put(path + "/" + object.getMetadata().getName(), tree);
        objects.merge(path, list(object, List.of(tree)), (all, one) -> list(object, joined(all, one)));
    }

    private static Map<String, Object> list(HasMetadata object, List<?> items) {
        return Map.of("kind", object.getKind() + "List", "apiVersion", object.getApiVersion(), "items", items);
    }

    private static List<?> joined(Object... lists) {
        return Stream.of(lists)
                .flatMap(list -> ((List<?>) ((Map<?, ?>) list).get("items")).stream())
                .toList();
    }

    void clear() {
        objects.clear();
    }

    @Override
    public void close() {
        server.close();
    }
}
