package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.schema.Subtrees;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the releases of one month: a document per release, and the subtrees that they share, one per line under
 * its release or hash. A release is read from one volume, however many there are, and only the lines that it comes by are
 * parsed.
 */
final class Volume implements Subtrees {
    private static final String SCHEME = "subtree:";

    private final byte[] text;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, JsonNode> parsed = new ConcurrentHashMap<>();

    /** Where the JSON of a line lies in the text. */
    private record Line(int start, int end) {}

    /** @param text lines of a key, a space and JSON, each ended by a line feed */
    Volume(byte[] text) {
        this.text = text;
        int start = 0;
        for (int end = 0; end < text.length; end++) {
            if (text[end] == '\n') {
                int space = start;
                while (text[space] != ' ') {
                    space++;
                }
                String key = new String(text, start, space - start, StandardCharsets.ISO_8859_1);
                lines.put(key, new Line(space + 1, end));
                start = end + 1;
            }
        }
    }

    /** The document of a release. */
    ReleaseDocument document(GatewayRelease release) {
        return new ReleaseDocument(line(release.toString()), this);
    }

    @Override
    public JsonNode at(String uri) {
        return line(uri.substring(SCHEME.length()));
    }

    private JsonNode line(String key) {
        return parsed.computeIfAbsent(key, this::parse);
    }

    private JsonNode parse(String key) {
        Line line = lines.get(key);
        if (line == null) {
            throw new IllegalArgumentException("the catalogue has no " + key);
        }
        return JsonTree.parse(new String(text, line.start(), line.end() - line.start(), StandardCharsets.UTF_8));
    }
}
