package io.github.openclawmaven.model.descriptor.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** The type of a component of a record: a class, perhaps with what it holds. */
public final class HeldType {

    private HeldType() {}

    /** The class itself, such as {@code Optional}. */
    public static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** The class of a value that may be absent. */
    public static Class<?> single(Type type) {
        return raw(raw(type) == Optional.class ? argument(type, 0) : type);
    }

    /** What it holds, such as {@code String} of an {@code Optional<String>}. */
    public static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
