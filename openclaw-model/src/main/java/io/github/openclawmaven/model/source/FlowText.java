package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.syntax.YamlScalar;
import java.util.stream.Collectors;

/** YAML on one line. */
final class FlowText {

    private FlowText() {}

    static String of(SourceNode node) {
        if (node instanceof MapNode map) {
            return map.entries().values().stream()
                    .map(entry -> scalar(entry.key().text()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.kind()) {
            case STRING -> scalar(scalar.text());
            case NULL -> "null";
            default -> scalar.text();
        };
    }

    /** A string that no reader takes for anything else. */
    static String scalar(String text) {
        String scalar = YamlScalar.of(text);
        return scalar.startsWith("\"") ? PropertyFilter.literal(scalar) : scalar;
    }

    /** Whether somebody wrote a map or list on one line. */
    static boolean wasOne(SourceNode collection) {
        Position start = collection.position();
        // A block is where its key or its first part is, a pair of brackets before its first part.
        return SourceNodes.of(collection)
                .skip(1)
                .allMatch(node -> node.position().line() == start.line()
                        && node.position().column() > start.column()
                        && node.position().source().name().equals(start.source().name())
                        && !(node instanceof ScalarNode scalar && scalar.text().indexOf('\n') >= 0));
    }
}
