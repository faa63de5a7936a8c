package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.form.HeldType;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a node and the type that it should have together. */
final class NodeBinder {

    static final DiagnosticCode WRONG_TYPE = DiagnosticCode.error("OC1102", "A value has the wrong type");

    private final Misfits misfits;
    private final ScalarBinder scalars;
    private final RecordBinder records;

    NodeBinder(Misfits misfits) {
        this.misfits = misfits;
        this.scalars = new ScalarBinder(this, misfits);
        this.records = new RecordBinder(this, misfits);
    }

    /** The value of a node; empty when it does not fit, which has then been reported. */
    Optional<Object> bind(Type type, SourceNode node) {
        Class<?> raw = HeldType.raw(type);
        if (raw == Optional.class) {
            return bind(HeldType.argument(type, 0), node).map(Optional::of);
        }
        if (raw == List.class) {
            return list(HeldType.argument(type, 0), node);
        }
        if (raw == Map.class) {
            return map(HeldType.argument(type, 1), node);
        }
        if (raw == MapNode.class) {
            return mapNode(node, "").map(Object.class::cast);
        }
        return raw.isRecord() ? records.bind(raw, node) : scalars.bind(raw, node);
    }

    /** What stands for a value that nobody wrote; empty when it cannot be left out. */
    Optional<Object> absent(Type type, SourceNode around) {
        Class<?> raw = HeldType.raw(type);
        if (raw == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (raw == List.class) {
            return Optional.of(List.of());
        }
        if (raw == Map.class) {
            return Optional.of(Map.of());
        }
        return raw.isRecord() ? records.bind(raw, MapNode.empty(around.position())) : Optional.empty();
    }

    /**
     * A map, or nothing written where a map belongs ({@code main:}), which is an empty one.
     *
     * @param remedy for a single value
     */
    Optional<MapNode> mapNode(SourceNode node, String remedy) {
        if (node instanceof MapNode map) {
            return Optional.of(map);
        }
        if (node instanceof ScalarNode scalar && scalar.isNull()) {
            return Optional.of(MapNode.empty(node.position()));
        }
        // OpenClaw's own file has lists where things here are known by their id.
        wrongType(node, "a map", node instanceof ListNode ? "write KEY: in place of each hyphen" : remedy);
        return Optional.empty();
    }

    private Optional<Object> list(Type item, SourceNode node) {
        if (!(node instanceof ListNode list)) {
            wrongType(node, "a list", node instanceof ScalarNode ? "write [ ] around it" : "");
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        list.items().forEach(element -> bind(item, element).ifPresent(items::add));
        return Optional.of(Collections.unmodifiableList(items));
    }

    private Optional<Object> map(Type value, SourceNode node) {
        return mapNode(node, "").map(map -> {
            Map<String, Object> values = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) -> bind(value, entry.value()).ifPresent(bound -> values.put(key, bound)));
            return Collections.unmodifiableMap(values);
        });
    }

    private void wrongType(SourceNode node, String expected, String remedy) {
        misfits.report(
                node,
                WRONG_TYPE
                        .at(node.position(), "expected " + expected + ", found " + node.words())
                        .hint(remedy));
    }
}
