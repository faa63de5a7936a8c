package io.github.openclawmaven.model.random;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The components of the descriptor's records, as {@code Agent.model}. */
public final class UsedKeys {

    private final Set<String> keys = new TreeSet<>();

    /** All that there are below a record. */
    public static Set<String> all(Class<?> type) {
        UsedKeys keys = new UsedKeys();
        keys.addType(type);
        return keys.keys;
    }

    /** Those that hold something in a record or below it. */
    public static Set<String> in(Record descriptor) {
        UsedKeys keys = new UsedKeys();
        keys.addValue(descriptor);
        return keys.keys;
    }

    private void addType(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                addType(argument);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && isOfDescriptor(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (keys.add(name(record, component))) {
                    addType(component.getGenericType());
                }
            }
        }
    }

    private void addValue(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::addValue);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::addValue);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::addValue);
        } else if (value instanceof Record record && isOfDescriptor(record.getClass())) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                addComponent(record, component);
            }
        }
    }

    private void addComponent(Record record, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(record);
            boolean empty = Optional.empty().equals(value)
                    || value instanceof Map<?, ?> map && map.isEmpty()
                    || value instanceof Collection<?> list && list.isEmpty();
            if (!empty) {
                keys.add(name(record.getClass(), component));
                addValue(value);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOfDescriptor(Class<?> type) {
        return type.getPackageName().contains(".model.descriptor");
    }

    private static String name(Class<?> record, RecordComponent component) {
        return record.getSimpleName() + "." + component.getName();
    }
}
