package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.deployment.SecretVariables;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarKind;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.syntax.VariableSyntax;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lays parts in the gateway's own words ({@code settings:}, {@code config:}) over what the typed keys wrote. */
final class FreeForm {

    static final DiagnosticCode SET_TWICE =
            DiagnosticCode.error("OC2101", "A value is set by a typed key and again by a free one");
    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC2102", "A variable is used that env: does not declare");
    static final DiagnosticCode TOO_LARGE =
            DiagnosticCode.error("OC2103", "A number is larger than the gateway can keep");

    /** The gateway is JavaScript: of larger whole numbers it changes the last digits. */
    private static final BigDecimal MAX_SAFE_INTEGER = BigDecimal.valueOf((1L << 53) - 1);

    private static final Pattern WITH_IDS = Pattern.compile("/models/providers/[^/]+/models");
    private static final String ID = "id";

    private final ConfigDocument document;
    private final SourceTree source;
    private final SecretVariables secrets;
    private final Set<String> variables;
    private final Diagnostics diagnostics;

    /** @param variables names that {@code env:} declares */
    FreeForm(
            ConfigDocument document,
            SourceTree source,
            SecretVariables secrets,
            Set<String> variables,
            Diagnostics diagnostics) {
        this.document = document;
        this.source = source;
        this.secrets = secrets;
        this.variables = variables;
        this.diagnostics = diagnostics;
    }

    /** Merges a map at a place of the document: maps deep, lists whose items have ids by these, all else as one value. */
    void merge(JsonPointer at, MapNode map, SourcePath from) {
        map.entries().forEach((key, entry) -> {
            JsonPointer place = document.meant(at.appendProperty(key));
            SourcePath origin = from.then(key);
            Optional<JsonNode> below = document.get(place);
            boolean deeper = entry.value() instanceof MapNode
                    && SecretReference.of(entry.value()).isEmpty();
            if (deeper && below.map(JsonNode::isObject).orElse(true)) {
                if (below.isEmpty()) {
                    document.set(place, JsonNodeFactory.instance.objectNode(), origin);
                }
                merge(place, (MapNode) entry.value(), origin);
                if (below.isEmpty() && !((MapNode) entry.value()).entries().isEmpty()) {
                    // All of it may have been meant for other places.
                    document.removeIfEmpty(place);
                }
            } else if (entry.value() instanceof ListNode list
                    && below.map(JsonNode::isArray).orElse(false)
                    && hasItemsWithIds(place)) {
                mergeItems(place, list, origin);
            } else if (below.isPresent() && document.isDeclared(place)) {
                diagnostics.report(setTwice(entry.key().position(), place));
            } else {
                document.set(place, json(entry.value()), origin);
            }
        });
    }

    private Diagnostic setTwice(Position position, JsonPointer place) {
        Optional<SourcePath> typed = document.origin(place);
        Diagnostic twice = SET_TWICE
                .at(
                        position,
                        "\"" + dotted(place) + "\" is set by "
                                + typed.map(SourcePath::toString).orElse("a typed key") + " already")
                .hint("keep one of the two");
        return typed.filter(path -> source.find(path).isPresent())
                .map(path -> twice.related(source.keyPosition(path), "the typed key"))
                .orElse(twice);
    }

    /** The models of a provider: a list whose items are known by their ids. */
    private static boolean hasItemsWithIds(JsonPointer place) {
        return WITH_IDS.matcher(place.toString()).matches();
    }

    /** Lays an item over the one of the same id; one that there is not yet comes to the end. */
    private void mergeItems(JsonPointer list, ListNode items, SourcePath from) {
        for (int index = 0; index < items.items().size(); index++) {
            SourceNode item = items.items().get(index);
            SourcePath origin = from.then(index);
            OptionalInt same = indexOf(item, list);
            if (same.isPresent()) {
                merge(list.appendIndex(same.getAsInt()), ((MapNode) item).where(key -> !key.equals(ID)), origin);
            } else {
                document.add(list, json(item), origin);
            }
        }
    }

    private OptionalInt indexOf(SourceNode item, JsonPointer list) {
        if (!(item instanceof MapNode map && map.get(ID).orElse(null) instanceof ScalarNode id)) {
            return OptionalInt.empty();
        }
        JsonNode known = document.get(list).orElseThrow();
        return IntStream.range(0, known.size())
                .filter(index -> known.path(index).path(ID).asText().equals(id.text()))
                .findFirst();
    }

    private static String dotted(JsonPointer pointer) {
        return pointer.toString().substring(1).replace('/', '.');
    }

    private JsonNode json(SourceNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof ListNode list) {
            var array = nodes.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Optional<SecretReference> secret = SecretReference.of(node);
        if (secret.isPresent()) {
            return nodes.textNode(secrets.reference(secret.get().ref()));
        }
        ObjectNode object = nodes.objectNode();
        ((MapNode) node).entries().forEach((key, entry) -> object.set(key, json(entry.value())));
        return object;
    }

    private JsonNode scalar(ScalarNode scalar) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (scalar.kind()) {
            case NULL -> nodes.nullNode();
            case BOOLEAN -> nodes.booleanNode(Boolean.parseBoolean(scalar.text()));
            case INTEGER, NUMBER -> number(scalar);
            case STRING -> {
                reportUndeclared(scalar);
                yield nodes.textNode(scalar.text());
            }
        };
    }

    private JsonNode number(ScalarNode scalar) {
        BigDecimal number = new BigDecimal(scalar.text());
        boolean kept = scalar.kind() == ScalarKind.INTEGER
                ? number.abs().compareTo(MAX_SAFE_INTEGER) <= 0
                : Double.isFinite(number.doubleValue());
        if (!kept) {
            diagnostics.report(TOO_LARGE
                    .at(scalar.position(), "the number is larger than the gateway can keep")
                    .hint("write it in quotes if it is an id"));
        }
        return JsonNodeFactory.instance.numberNode(number);
    }

    private void reportUndeclared(ScalarNode scalar) {
        for (String name : VariableSyntax.names(scalar.text())) {
            if (!variables.contains(name)) {
                diagnostics.report(UNDECLARED
                        .at(scalar.position(), "${" + name + "} is used, but env: does not declare " + name)
                        .note("declare it under env:, write {secret: NAME, key: KEY}, or $${" + name
                                + "} for the text itself"));
            }
        }
    }
}
