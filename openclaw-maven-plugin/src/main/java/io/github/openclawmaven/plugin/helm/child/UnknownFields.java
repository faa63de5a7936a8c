package io.github.openclawmaven.plugin.helm.child;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields that a typed object does not have: its classes keep them aside instead of refusing them. */
final class UnknownFields {

    private static final String ASIDE = "additionalProperties";

    private final List<List<String>> found = new ArrayList<>();

    private UnknownFields() {}

    /** Their paths in the object. */
    static List<List<String>> of(Object object) {
        UnknownFields fields = new UnknownFields();
        fields.walk(object, List.of());
        return fields.found;
    }

    private void walk(Object value, List<String> path) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> walk(item, below(path, key)));
        } else if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                walk(items.get(index), below(path, index));
            }
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            walkBean(value, path);
        }
    }

    private void walkBean(Object bean, List<String> path) {
        try {
            for (PropertyDescriptor property :
                    Introspector.getBeanInfo(bean.getClass()).getPropertyDescriptors()) {
                if (property.getReadMethod() == null) {
                    continue;
                }
                Object value = property.getReadMethod().invoke(bean);
                if (property.getName().equals(ASIDE)) {
                    ((Map<?, ?>) value).keySet().forEach(key -> found.add(below(path, key)));
                } else {
                    walk(value, below(path, property.getName()));
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new LibraryFailure(e);
        }
    }

    private static List<String> below(List<String> path, Object segment) {
        List<String> deeper = new ArrayList<>(path);
        deeper.add(segment.toString());
        return deeper;
    }
}
