package io.github.openclawmaven.model.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** A free part of the descriptor as text, number, boolean, list and map. */
public final class PlainValue {

    private PlainValue() {}

    /** A key without a value is none. */
    public static Object of(SourceNode node) {
        if (node instanceof MapNode map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> {
                if (!(entry.value() instanceof ScalarNode scalar && scalar.isNull())) {
                    values.put(key, of(entry.value()));
                }
            });
            return values;
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(PlainValue::of).toList();
        }
        return scalar((ScalarNode) node);
    }

    /** The same where each single value is meant as text. */
    public static Object texts(SourceNode node) {
        if (node instanceof MapNode map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> values.put(key, texts(entry.value())));
            return values;
        }
        return node instanceof ScalarNode scalar ? scalar.text() : of(node);
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
