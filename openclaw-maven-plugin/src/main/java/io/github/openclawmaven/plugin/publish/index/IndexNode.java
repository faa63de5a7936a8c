package io.github.openclawmaven.plugin.publish.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.syntax.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** New YAML nodes, and what those that were read hold. */
final class IndexNode {

    private IndexNode() {}

    /** Quoted where YAML 1.1, which Helm reads, would take the text for something else. */
    static ScalarNode text(String text) {
        boolean plain = YamlScalar.of(text).equals(text);
        return new ScalarNode(Tag.STR, text, null, null, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    static SequenceNode list(List<? extends Node> items) {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(items), FlowStyle.BLOCK);
    }

    static MappingNode map(Map<String, Node> fields) {
        List<NodeTuple> tuples = new ArrayList<>();
        fields.forEach((key, value) -> tuples.add(new NodeTuple(text(key), value)));
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    static Node of(JsonNode value) {
        if (value.isObject()) {
            List<NodeTuple> tuples = new ArrayList<>();
            value.properties().forEach(field -> tuples.add(new NodeTuple(text(field.getKey()), of(field.getValue()))));
            return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
        }
        if (value.isArray()) {
            List<Node> items = new ArrayList<>();
            value.forEach(item -> items.add(of(item)));
            return list(items);
        }
        return value.isBoolean()
                ? new ScalarNode(Tag.BOOL, value.asText(), null, null, ScalarStyle.PLAIN)
                : text(value.asText());
    }

    static Optional<Node> field(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(tuple -> isKey(tuple, key))
                .map(NodeTuple::getValueNode)
                .filter(value -> !value.getTag().equals(Tag.NULL))
                .findFirst();
    }

    static Optional<String> textField(MappingNode map, String key) {
        return field(map, key).filter(ScalarNode.class::isInstance).map(value -> ((ScalarNode) value).getValue());
    }

    /** In the place of the field that is there, else at the end. */
    static void setField(MappingNode map, String key, Node value) {
        List<NodeTuple> tuples = map.getValue();
        if (tuples.isEmpty()) {
            // {} can only be written in the style that nobody would choose for what follows.
            map.setFlowStyle(FlowStyle.BLOCK);
        }
        for (int i = 0; i < tuples.size(); i++) {
            if (isKey(tuples.get(i), key)) {
                tuples.set(i, new NodeTuple(tuples.get(i).getKeyNode(), value));
                return;
            }
        }
        tuples.add(new NodeTuple(text(key), value));
    }

    private static boolean isKey(NodeTuple tuple, String key) {
        return tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
    }
}
