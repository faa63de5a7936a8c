package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.descriptor.form.Word;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.PropertyName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schemas of single values, each of them a reference. */
final class ScalarSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> TYPES =
            Map.of(Boolean.class, "boolean", Integer.class, "integer", BigDecimal.class, "number");

    private final Definitions definitions;
    private final KnownNames names;
    private final Forms forms;
    private final boolean takesProperties;

    ScalarSchemas(Definitions definitions, KnownNames names, Forms forms, boolean takesProperties) {
        this.definitions = definitions;
        this.names = names;
        this.forms = forms;
        this.takesProperties = takesProperties;
    }

    /** @param takesNothing whether the value may be absent behind its key */
    ObjectNode of(Class<?> type, String place, boolean takesNothing) {
        String name = name(type, place);
        ObjectNode value = definitions.reference(name, () -> value(type, place));
        return takesNothing
                ? definitions.reference(name + "-or-nothing", () -> anyOf(List.of(value, nothing())))
                : value;
    }

    /** The form of a whole text, as keywords; what a build makes of a property is not known. */
    ObjectNode formed(String form) {
        Forms.Form known = forms.of(form);
        String whole = "^(?:" + known.pattern() + ")$";
        return NODES.objectNode()
                .put("pattern", takesProperties ? whole + "|" + PropertyName.pattern() : whole)
                .put("patternErrorMessage", known.words());
    }

    List<String> names(String list) {
        return names.of(list);
    }

    private static String name(Class<?> type, String place) {
        if (type.isEnum()) {
            return type.getSimpleName();
        }
        if (type == Duration.class) {
            return "duration";
        }
        if (TYPES.containsKey(type)) {
            return TYPES.get(type);
        }
        return ValuePlaces.of(place, ValuePlaces.Kind.NAMES)
                .or(() -> ValuePlaces.of(place, ValuePlaces.Kind.FORM))
                .orElse("text");
    }

    private ObjectNode value(Class<?> type, String place) {
        if (type.isEnum()) {
            return word(type);
        }
        if (type == Duration.class) {
            return NODES.objectNode().put("type", "string").setAll(formed("duration"));
        }
        if (type == Integer.class) {
            return typed("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        }
        return TYPES.containsKey(type) ? typed(TYPES.get(type)) : text(place);
    }

    /** A number may stand bare where text belongs. */
    private ObjectNode text(String place) {
        ObjectNode text = NODES.objectNode();
        text.putArray("type").add("string").add("number");
        return ValuePlaces.of(place, ValuePlaces.Kind.NAMES)
                .map(names::of)
                .map(known -> known.isEmpty() ? text : anyOf(List.of(oneOf(known), text)))
                .or(() ->
                        ValuePlaces.of(place, ValuePlaces.Kind.FORM).map(form -> text.<ObjectNode>setAll(formed(form))))
                .orElse(text);
    }

    /** A word may be one that YAML has for a value of another type, and is taken with quotes and without. */
    private ObjectNode word(Class<?> type) {
        Set<Object> words = new LinkedHashSet<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(((Word) constant).value());
        }
        for (Object constant : type.getEnumConstants()) {
            words.add(((Word) constant).word());
        }
        ObjectNode property = typed("string").put("pattern", PropertyName.pattern());
        return takesProperties ? anyOf(List.of(oneOf(words), property)) : oneOf(words);
    }

    /** Accepts null alone, and in a way that no editor proposes it. */
    private ObjectNode nothing() {
        return definitions.reference("nothing", () -> {
            ObjectNode nothing = NODES.objectNode();
            ArrayNode others = nothing.putObject("not").putArray("type");
            List.of("array", "boolean", "number", "object", "string").forEach(others::add);
            return nothing;
        });
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ObjectNode oneOf(Collection<?> values) {
        return NODES.objectNode().set("enum", JsonTree.of(values));
    }

    private static ObjectNode anyOf(List<ObjectNode> forms) {
        ObjectNode any = NODES.objectNode();
        any.putArray("anyOf").addAll(forms);
        return any;
    }
}
