package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.descriptor.form.HeldType;
import io.github.openclawmaven.model.descriptor.form.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The schema of a map that the binder makes a record of. */
final class RecordSchemas {

    private final TypeSchemas types;
    private final Annotations annotations;

    RecordSchemas(TypeSchemas types, Annotations annotations) {
        this.types = types;
        this.annotations = annotations;
    }

    ObjectNode map(RecordShape shape, String place, Reading reading, Nothing nothing) {
        List<String> required = reading == Reading.MERGED ? List.of() : required(shape);
        List<String> choice = reading == Reading.MERGED ? List.of() : shape.exactlyOne();
        boolean mayBeEmpty = required.isEmpty() && choice.isEmpty();
        ObjectNode map =
                TypeSchemas.typed("object", nothing == Nothing.TAKEN || nothing == Nothing.EMPTY_MAP && mayBeEmpty);
        map.putObject("properties");
        map.put("additionalProperties", false);
        addKeys(map, shape, place, reading);
        if (!required.isEmpty()) {
            ArrayNode keys = map.putArray("required");
            required.forEach(keys::add);
        }
        if (!choice.isEmpty()) {
            ArrayNode one = map.putArray("oneOf");
            choice.forEach(key -> one.addObject().putArray("required").add(key));
        }
        return map;
    }

    private void addKeys(ObjectNode map, RecordShape shape, String place, Reading reading) {
        ObjectNode properties = map.withObjectProperty("properties");
        for (RecordShape.Part part : shape.parts()) {
            if (part.inline()) {
                addKeys(map, RecordShape.of(part.raw()), place, reading);
            } else if (part.others()) {
                shape.keysElsewhere().forEach(key -> properties.put(key, false));
                types.open(map, HeldType.argument(part.type(), 1), place, reading);
            } else {
                properties.set(part.key(), key(part, below(place, part.key()), reading));
            }
        }
    }

    private ObjectNode key(RecordShape.Part part, String place, Reading reading) {
        boolean isNeeded = part.required() && reading == Reading.WHOLE && part.raw() != Map.class;
        ObjectNode value = types.of(part.type(), place, reading, isNeeded ? Nothing.REFUSED : Nothing.TAKEN);
        annotations.annotate(value, part.type(), place);
        return value;
    }

    private static List<String> required(RecordShape shape) {
        List<String> required = new ArrayList<>();
        for (RecordShape.Part part : shape.parts()) {
            if (part.inline()) {
                required.addAll(required(RecordShape.of(part.raw())));
            } else if (part.required()) {
                required.add(part.key());
            }
        }
        return required;
    }

    static String below(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }
}
