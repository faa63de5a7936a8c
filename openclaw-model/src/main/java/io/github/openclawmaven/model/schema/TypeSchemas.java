package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.descriptor.form.HeldType;
import io.github.openclawmaven.model.descriptor.form.RecordShape;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.source.MapNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema of a value by the type that the binder makes of it. */
final class TypeSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SECRET = "{secret, key}";

    private final ScalarSchemas scalars;
    private final Definitions definitions;
    private final RecordSchemas records;

    TypeSchemas(ScalarSchemas scalars, Definitions definitions, Annotations annotations) {
        this.scalars = scalars;
        this.definitions = definitions;
        this.records = new RecordSchemas(this, annotations);
    }

    /** What stands in a whole file; an empty one is a map without keys. */
    ObjectNode root(SchemaFile file) {
        ObjectNode root = records.map(RecordShape.of(file.type()), file.place(), file.reading(), Nothing.EMPTY_MAP);
        ((ObjectNode) root.get("properties")).remove(file.keysElsewhere());
        return root;
    }

    ObjectNode of(Type type, String place, Reading reading, Nothing nothing) {
        Class<?> raw = HeldType.raw(type);
        if (raw == Optional.class) {
            return of(HeldType.argument(type, 0), place, reading, nothing);
        }
        if (raw == List.class) {
            return typed("array", nothing == Nothing.TAKEN)
                    .set("items", of(HeldType.argument(type, 0), place + "[]", Reading.WHOLE, Nothing.EMPTY_MAP));
        }
        if (raw == Map.class) {
            return map(HeldType.argument(type, 1), place, reading);
        }
        if (raw == MapNode.class) {
            return typed("object", true);
        }
        if (raw == TextOrSecret.class) {
            return either(scalars.of(String.class, place, nothing == Nothing.TAKEN), secret(reading, Nothing.REFUSED));
        }
        if (raw == SecretRef.class) {
            return secret(reading, nothing);
        }
        return raw.isRecord()
                ? ofRecord(RecordShape.of(raw), place, reading, nothing)
                : scalars.of(raw, place, nothing == Nothing.TAKEN);
    }

    private ObjectNode ofRecord(RecordShape shape, String place, Reading reading, Nothing nothing) {
        if (shape.shorthand().isEmpty()) {
            return records.map(shape, place, reading, nothing);
        }
        boolean takesNothing = nothing == Nothing.TAKEN;
        String key = shape.shorthand().get();
        return either(
                scalars.of(shorthandType(shape, key), place + "." + key, takesNothing),
                records.map(shape, place, reading, takesNothing ? Nothing.REFUSED : nothing));
    }

    private static Class<?> shorthandType(RecordShape shape, String key) {
        return HeldType.single(shape.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow()
                .type());
    }

    /** A map without a value is an empty one, in whatever place. */
    private ObjectNode map(Type value, String place, Reading reading) {
        ObjectNode map = typed("object", true);
        open(map, value, place, reading);
        ValuePlaces.of(place, ValuePlaces.Kind.KEY_FORM)
                .ifPresent(form -> map.set("propertyNames", scalars.formed(form)));
        return map;
    }

    /** Has a map take any key, and name those that are known of its place. */
    void open(ObjectNode map, Type value, String place, Reading reading) {
        Nothing nothing = reading == Reading.MERGED ? Nothing.TAKEN : Nothing.EMPTY_MAP;
        String below = RecordSchemas.below(place, "<>");
        Optional<String> known = ValuePlaces.of(place, ValuePlaces.Kind.KEYS);
        if (known.isEmpty()) {
            map.set("additionalProperties", of(value, below, reading, nothing));
            return;
        }
        ObjectNode each = definitions.reference(below.replace("<>", "any"), () -> of(value, below, reading, nothing));
        ObjectNode properties = map.withObjectProperty("properties");
        scalars.names(known.get()).stream()
                .filter(name -> !properties.has(name))
                .forEach(name -> properties.set(name, each));
        map.set("additionalProperties", each);
    }

    /** A reference to a Secret is written in one form everywhere. */
    private ObjectNode secret(Reading reading, Nothing nothing) {
        boolean takesNothing = nothing == Nothing.TAKEN || reading == Reading.MERGED;
        String name = (reading == Reading.MERGED ? "part-of-secret" : "secret") + (takesNothing ? "-or-nothing" : "");
        return definitions.reference(name, () -> records.map(
                        RecordShape.of(SecretRef.class),
                        SECRET,
                        reading,
                        takesNothing ? Nothing.TAKEN : Nothing.REFUSED)
                .put("errorMessage", "a reference belongs here: {secret: NAME, key: KEY}"));
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    static ObjectNode typed(String type, boolean takesNothing) {
        ObjectNode schema = NODES.objectNode();
        if (takesNothing) {
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        return schema.put("type", type);
    }
}
