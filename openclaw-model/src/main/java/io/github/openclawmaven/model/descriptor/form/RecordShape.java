package io.github.openclawmaven.model.descriptor.form;

import io.github.openclawmaven.model.source.MapNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a record of the descriptor says about itself: its keys, which are required, which stand inline. */
public final class RecordShape {

    /** One component of a record. */
    public record Part(
            String key, String gatewayKey, Type type, Class<?> raw, boolean required, boolean inline, boolean others) {

        private static Part of(RecordComponent component) {
            ComponentKeys keys = ComponentKeys.of(component);
            return new Part(
                    keys.written(),
                    keys.gateway(),
                    component.getGenericType(),
                    component.getType(),
                    component.isAnnotationPresent(Required.class),
                    component.isAnnotationPresent(Inline.class),
                    component.isAnnotationPresent(Others.class));
        }

        /** Whether it holds more than one value. */
        public boolean isSection() {
            return raw == Map.class
                    || raw == List.class
                    || record().isPresent()
                    || type instanceof ParameterizedType optional
                            && optional.getActualTypeArguments()[0] == MapNode.class;
        }

        /** The record that it holds, if any. */
        private Optional<Class<?>> record() {
            Type held = raw == Optional.class ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
            return held instanceof Class<?> record && record.isRecord() ? Optional.of(record) : Optional.empty();
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

    /** That of a record. */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Its components, in declared order. */
    public List<Part> parts() {
        return parts;
    }

    /** All keys that may stand in the map, those of inline records too, in declared order. */
    public Set<String> keys() {
        return keys;
    }

    /** The maps right below, by key; a reference to a Secret is none. */
    public Map<String, RecordShape> sections() {
        Map<String, RecordShape> sections = new TreeMap<>();
        for (Part part : parts) {
            part.record()
                    .map(RecordShape::of)
                    .filter(shape -> !shape.isSecret())
                    .ifPresent(shape -> {
                        if (part.inline()) {
                            sections.putAll(shape.sections());
                        } else {
                            sections.put(part.key(), shape);
                        }
                    });
        }
        return sections;
    }

    /** The keys that belong elsewhere though all others are taken. */
    public List<String> keysElsewhere() {
        return Arrays.stream(type.getAnnotationsByType(Elsewhere.class))
                .map(Elsewhere::key)
                .toList();
    }

    /** What to write in place of a key that belongs elsewhere. */
    public Optional<String> elsewhere(String key) {
        return Arrays.stream(type.getAnnotationsByType(Elsewhere.class))
                .filter(it -> it.key().equals(key))
                .map(Elsewhere::write)
                .findFirst();
    }

    /** Whether it is a reference to a Secret. */
    public boolean isSecret() {
        return type == SecretRef.class;
    }

    /** Whether a key is taken though none of its components is called so. */
    public boolean takesAsOther(String key) {
        return parts.stream().anyMatch(Part::others)
                && !keys.contains(key)
                && elsewhere(key).isEmpty();
    }

    /** The key that a single value sets when it stands in place of the map. */
    public Optional<String> shorthand() {
        return Optional.ofNullable(type.getAnnotation(Shorthand.class)).map(Shorthand::value);
    }

    /** Keys of which exactly one must be set; empty when there is no such choice. */
    public List<String> exactlyOne() {
        ExactlyOne choice = type.getAnnotation(ExactlyOne.class);
        return choice == null ? List.of() : List.of(choice.value());
    }

    /** What to write where a single value stands in place of the map; empty text when that is not clear. */
    public String remedy() {
        return exactlyOne().isEmpty()
                ? ""
                : "write "
                        + exactlyOne().stream().map(key -> "{" + key + ": …}").collect(Collectors.joining(" or "));
    }

    /** @param values one for each component, in declared order */
    public Object newInstance(List<Object> values) {
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
