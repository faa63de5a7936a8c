package io.github.openclawmaven.it.releases;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarKind;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;

/** A descriptor that can lose keys. It is written as JSON, which is YAML as well, with each key and list item on a line of its own. */
final class DescriptorJson {
    private static final DefaultPrettyPrinter LINES =
            new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    /** Where list items stood before others were removed. */
    private final Map<JsonNode, String> places = new IdentityHashMap<>();

    /** The descriptor as read. */
    DescriptorJson(SourceTree tree) {
        this.root = (ObjectNode) json(tree.root());
    }

    void release(String release) {
        root.withObject("/gateway").put("release", release);
    }

    /** Says which version of a plugin to install. */
    void pluginVersion(String plugin, String version) {
        root.withObject("/plugins").withObject("/" + plugin).put("version", version);
    }

    /**
     * Takes out a key or a list item with all below it.
     *
     * @return its path in the whole descriptor; an item that is a single value goes by that
     */
    SourcePath remove(SourcePath path) {
        JsonNode parent = root;
        SourcePath original = SourcePath.ROOT;
        for (String segment : path.parent().segments()) {
            JsonNode child = child(parent, segment);
            original = original.then(places.getOrDefault(child, segment));
            parent = child;
        }
        original = original.then(places.getOrDefault(child(parent, path.last()), path.last()));
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(path.last()));
        } else {
            ((ObjectNode) parent).remove(path.last());
        }
        return original;
    }

    void write(Path file) {
        try {
            Files.writeString(file, JSON.writer(LINES).writeValueAsString(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode child(JsonNode parent, String segment) {
        return parent.isArray() ? parent.path(Integer.parseInt(segment)) : parent.path(segment);
    }

    private JsonNode json(SourceNode node) {
        if (node instanceof MapNode map) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (SourceNode item : list.items()) {
                JsonNode added = json(item);
                places.put(added, added.isContainerNode() ? Integer.toString(array.size()) : added.asText());
                array.add(added);
            }
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.kind() == ScalarKind.STRING
                ? JsonNodeFactory.instance.textNode(scalar.text())
                : JsonNodeFactory.instance.rawValueNode(new RawValue(scalar.text()));
    }
}
