package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.SecretRef;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds maps to records: unknown and missing keys, shorthands, exclusive choices. */
final class RecordBinder {

    static final DiagnosticCode UNKNOWN_KEY = DiagnosticCode.error("OC1101", "A key is unknown");
    static final DiagnosticCode MISSING = DiagnosticCode.error("OC1103", "A required key is missing");
    static final DiagnosticCode CHOICE = DiagnosticCode.error("OC1105", "Exactly one of several keys is needed");
    static final DiagnosticCode LITERAL_SECRET =
            DiagnosticCode.error("OC5001", "A literal stands where a secret reference belongs");

    private final NodeBinder nodes;
    private final Diagnostics diagnostics;

    RecordBinder(NodeBinder nodes, Diagnostics diagnostics) {
        this.nodes = nodes;
        this.diagnostics = diagnostics;
    }

    Optional<Object> bind(Class<?> type, SourceNode node) {
        RecordShape shape = RecordShape.of(type);
        if (node instanceof ScalarNode scalar && !scalar.isNull()) {
            if (shape.shorthand().isPresent()) {
                ScalarNode key = ScalarNode.string(shape.shorthand().get(), node.position());
                return bind(shape, MapNode.empty(node.position()).with(key, node));
            }
            if (type == SecretRef.class) {
                reportLiterals(node);
                return Optional.empty();
            }
        }
        if (type == SecretRef.class && node instanceof ListNode) {
            reportLiterals(node);
        }
        return nodes.mapNode(node).flatMap(map -> bind(shape, map));
    }

    /** Each value on its own: what is reported here shows in no source line. */
    private void reportLiterals(SourceNode node) {
        if (node instanceof ListNode list) {
            list.items().forEach(this::reportLiterals);
        } else if (node instanceof MapNode map) {
            map.entries().values().forEach(entry -> reportLiterals(entry.value()));
        } else {
            diagnostics.report(LITERAL_SECRET
                    .at(node.position(), "a literal stands where a secret reference belongs")
                    .hint("write {secret: NAME, key: KEY}")
                    .note("the value stays in a Kubernetes Secret; it never enters a descriptor"));
        }
    }

    private Optional<Object> bind(RecordShape shape, MapNode map) {
        reportUnknownKeys(shape, map);
        reportChoice(shape, map);
        return values(shape, map).map(shape::newInstance);
    }

    private Optional<List<Object>> values(RecordShape shape, MapNode map) {
        List<Object> values = new ArrayList<>();
        for (RecordShape.Part part : shape.parts()) {
            value(shape, part, map).ifPresent(values::add);
        }
        return values.size() == shape.parts().size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> value(RecordShape shape, RecordShape.Part part, MapNode map) {
        if (part.inline()) {
            RecordShape inline = RecordShape.of(part.raw());
            return values(inline, map).map(inline::newInstance);
        }
        if (part.others()) {
            MapNode rest = map;
            for (String known : shape.keys()) {
                rest = rest.without(known);
            }
            return nodes.bind(part.type(), rest);
        }
        Optional<SourceNode> written = map.get(part.key()).filter(node -> !isNull(node) || part.raw() == Map.class);
        if (written.isEmpty()) {
            if (part.required()) {
                diagnostics.report(missing(map, part.key()));
            }
            return hole(part, map);
        }
        return nodes.bind(part.type(), written.get()).or(() -> hole(part, map));
    }

    static Diagnostic missing(MapNode map, String key) {
        return MISSING.at(map.position(), "\"" + key + "\" is missing");
    }

    /** A required text that is missing or wrong is empty: the rest of its record can still be checked. */
    private Optional<Object> hole(RecordShape.Part part, MapNode map) {
        if (part.raw() == String.class) {
            return Optional.of("");
        }
        return part.required() && part.raw().isRecord() ? Optional.empty() : nodes.absent(part.type(), map);
    }

    private static boolean isNull(SourceNode node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }

    private void reportUnknownKeys(RecordShape shape, MapNode map) {
        Set<String> known = shape.keys();
        if (shape.takesOthers()) {
            return;
        }
        for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                ScalarNode key = entry.getValue().key();
                boolean literal = shape.isSecret()
                        && Suggestion.nearest(entry.getKey(), known).isEmpty();
                diagnostics.report(UNKNOWN_KEY
                        .at(
                                key.position(),
                                literal
                                        ? "this key is unknown here"
                                        : "the key \"" + entry.getKey() + "\" is unknown here")
                        .hint(Suggestion.hint(entry.getKey(), known))
                        .note("known here: " + String.join(", ", known)));
                if (literal) {
                    // Somebody may have put brackets around the secret, which makes it a key.
                    reportLiterals(
                            isNull(entry.getValue().value())
                                    ? key
                                    : entry.getValue().value());
                }
            }
        }
    }

    private void reportChoice(RecordShape shape, MapNode map) {
        List<String> choices = shape.exactlyOne();
        List<String> set = choices.stream().filter(map.entries()::containsKey).toList();
        if (!choices.isEmpty() && set.size() != 1) {
            diagnostics.report(CHOICE.at(
                    set.isEmpty()
                            ? map.position()
                            : map.entries().get(set.get(1)).key().position(),
                    "exactly one of " + quoted(choices) + " is needed, found "
                            + (set.isEmpty() ? "none" : quoted(set))));
        }
    }

    private static String quoted(List<String> keys) {
        return keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", "));
    }
}
