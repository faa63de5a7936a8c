package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** A free part of the descriptor as text, number, boolean, list and map. */
final class PlainValue {

    private PlainValue() {}

    static Object of(SourceNode node) {
        if (node instanceof MapNode map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> values.put(key, of(entry.value())));
            return values;
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(PlainValue::of).toList();
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode node) {
        return switch (node.kind()) {
            case INTEGER -> new BigInteger(node.text());
            case NUMBER -> new BigDecimal(node.text());
            case BOOLEAN -> Boolean.valueOf(node.text());
            case STRING, NULL -> node.text();
        };
    }
}
