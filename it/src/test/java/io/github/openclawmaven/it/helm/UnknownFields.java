package io.github.openclawmaven.it.helm;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Fields that a typed object does not have: its classes keep them aside instead of refusing them. */
final class UnknownFields {

    private static final String ASIDE = "additionalProperties";

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    /** Their paths in the object. */
    static List<String> of(Object object) {
        UnknownFields fields = new UnknownFields();
        fields.walk(object, "");
        return fields.found;
    }

    private void walk(Object value, String path) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> walk(item, path + "." + key));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> walk(item, path + "[]"));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            walkBean(value, path);
        }
    }

    private void walkBean(Object bean, String path) {
        try {
            for (PropertyDescriptor property :
                    Introspector.getBeanInfo(bean.getClass()).getPropertyDescriptors()) {
                if (property.getReadMethod() == null) {
                    continue;
                }
                Object value = property.getReadMethod().invoke(bean);
                if (property.getName().equals(ASIDE)) {
                    ((Map<?, ?>) value).keySet().forEach(key -> found.add(path + "." + key));
                } else {
                    walk(value, path + "." + property.getName());
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
