package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.ExactlyOne;
import io.github.openclawmaven.model.descriptor.Inline;
import io.github.openclawmaven.model.descriptor.Key;
import io.github.openclawmaven.model.descriptor.Others;
import io.github.openclawmaven.model.descriptor.Required;
import io.github.openclawmaven.model.descriptor.SecretRef;
import io.github.openclawmaven.model.descriptor.Shorthand;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a record of the descriptor says about itself: its keys, which are required, which stand inline. */
final class RecordShape {

    /** One component of a record. */
    record Part(String key, Type type, Class<?> raw, boolean required, boolean inline, boolean others) {

        private static Part of(RecordComponent component) {
            Key key = component.getAnnotation(Key.class);
            return new Part(
                    key == null ? component.getName() : key.value(),
                    component.getGenericType(),
                    component.getType(),
                    component.isAnnotationPresent(Required.class),
                    component.isAnnotationPresent(Inline.class),
                    component.isAnnotationPresent(Others.class));
        }
    }

    /** Reflection on generics and annotations is slow, and a descriptor has many records of one type. */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts;
    private final Set<String> keys;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.parts = Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        this.keys = keys(parts);
        this.constructor = constructor(type, parts);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    /** All keys that may stand in the map, those of inline records too, in declared order. */
    Set<String> keys() {
        return keys;
    }

    boolean isSecret() {
        return type == SecretRef.class;
    }

    boolean takesOthers() {
        return parts.stream().anyMatch(Part::others);
    }

    /** The key that a single value sets when it stands in place of the map. */
    Optional<String> shorthand() {
        return Optional.ofNullable(type.getAnnotation(Shorthand.class)).map(Shorthand::value);
    }

    /** Keys of which exactly one must be set; empty when there is no such choice. */
    List<String> exactlyOne() {
        ExactlyOne choice = type.getAnnotation(ExactlyOne.class);
        return choice == null ? List.of() : List.of(choice.value());
    }

    Object newInstance(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Set<String> keys(List<Part> parts) {
        Set<String> keys = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.inline()) {
                keys.addAll(of(part.raw()).keys());
            } else if (!part.others()) {
                keys.add(part.key());
            }
        }
        return Collections.unmodifiableSet(keys);
    }

    private static Constructor<?> constructor(Class<?> type, List<Part> parts) {
        try {
            return type.getDeclaredConstructor(parts.stream().map(Part::raw).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " is not a record", e);
        }
    }
}
