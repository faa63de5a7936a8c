package io.github.openclawmaven.model.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of all releases, cut into subtrees that refer to each other by hash, one per line. Only those that a check
 * comes by are parsed.
 */
final class Subtrees {
    private static final String SCHEME = "subtree:";

    private final Map<String, JsonNode> parsed = new ConcurrentHashMap<>();
    private @Nullable Map<String, String> lines;

    static String uri(String hash) {
        return SCHEME + hash;
    }

    /** The subtree at the URI. */
    JsonNode at(String uri) {
        return parsed.computeIfAbsent(uri, this::parse);
    }

    /** The schema itself, or the one that it only refers to. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? at(schema.get("$ref").textValue()) : schema;
    }

    private JsonNode parse(String uri) {
        String json = lines().get(uri.substring(SCHEME.length()));
        if (json == null) {
            throw new IllegalArgumentException("the catalogue has no " + uri);
        }
        return JsonTree.parse(json);
    }

    private synchronized Map<String, String> lines() {
        if (lines == null) {
            Map<String, String> read = new HashMap<>();
            CatalogueFiles.text("subtrees.txt").lines().forEach(line -> {
                int space = line.indexOf(' ');
                read.put(line.substring(0, space), line.substring(space + 1));
            });
            lines = read;
        }
        return lines;
    }
}
