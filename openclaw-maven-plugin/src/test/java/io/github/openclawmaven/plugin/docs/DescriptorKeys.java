package io.github.openclawmaven.plugin.docs;

import io.github.openclawmaven.model.descriptor.form.Inline;
import io.github.openclawmaven.model.descriptor.form.Key;
import io.github.openclawmaven.model.descriptor.form.Others;
import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.Shorthand;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.descriptor.form.Word;
import io.github.openclawmaven.model.descriptor.job.FailureAlert;
import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.source.MapNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All keys that the records of the descriptor have, as the page writes them. */
final class DescriptorKeys {

    /** What may be one text or a section, by the name under which the page describes it. */
    private static final Map<Class<?>, String> SHORTHANDS = Map.of(
            ModelChoice.class, "model", AllowedProgram.class, "program", FailureAlert.class, "section or boolean");

    private static final Map<Class<?>, String> SINGLE_VALUES = Map.of(
            String.class, "text",
            Integer.class, "integer",
            BigDecimal.class, "number",
            Boolean.class, "boolean",
            Duration.class, "duration",
            SecretRef.class, "secret",
            TextOrSecret.class, "text or secret",
            MapNode.class, "free");

    private final SortedMap<String, String> keys = new TreeMap<>();

    private DescriptorKeys() {}

    /**
     * The keys of a record and of all below it, with type and whether they are required: {@code agents.<>.model} is
     * below any agent, {@code bindings[].channel} in any item of the list.
     */
    static SortedMap<String, String> of(Class<?> type, String path) {
        DescriptorKeys all = new DescriptorKeys();
        all.addRecord(type, path);
        return all.keys;
    }

    private void addRecord(Class<?> type, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inline.class)) {
                addRecord(component.getType(), path);
            } else if (component.isAnnotationPresent(Others.class)) {
                Type each = argument(component.getGenericType(), 1);
                keys.put(below(path, "<>"), words(each));
                addRecord(raw(each), below(path, "<>"));
            } else {
                addKey(component, path);
            }
        }
    }

    private void addKey(RecordComponent component, String path) {
        Key key = component.getAnnotation(Key.class);
        String place = below(path, key == null ? component.getName() : key.value());
        String required = component.isAnnotationPresent(Required.class) ? ", required" : "";
        keys.put(place, words(component.getGenericType()) + required);
        addBelow(component.getGenericType(), place);
    }

    private void addBelow(Type type, String place) {
        if (raw(type) == Optional.class) {
            addBelow(argument(type, 0), place);
        } else if (raw(type) == List.class) {
            addBelow(argument(type, 0), place + "[]");
        } else if (raw(type) == Map.class) {
            addBelow(argument(type, 1), place + ".<>");
        } else if (isSection(raw(type))) {
            addRecord(raw(type), place);
        }
    }

    private static String words(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return words(argument(type, 0));
        }
        if (raw == List.class) {
            return "list of " + plural(words(argument(type, 0)));
        }
        if (raw == Map.class) {
            return "map of " + plural(words(argument(type, 1)));
        }
        if (Word.class.isAssignableFrom(raw)) {
            return Arrays.stream(raw.getEnumConstants())
                    .map(word -> "`" + ((Word) word).word() + "`")
                    .collect(Collectors.joining(", "));
        }
        String section = raw.isAnnotationPresent(Shorthand.class) ? SHORTHANDS.get(raw) : "section";
        return isSection(raw) ? section : SINGLE_VALUES.getOrDefault(raw, raw.getName());
    }

    private static String plural(String words) {
        return words.equals("section") || words.equals("program") ? words + "s" : words;
    }

    /** A secret is written in one form everywhere, and described once. */
    private static boolean isSection(Class<?> type) {
        return type.isRecord() && !SINGLE_VALUES.containsKey(type);
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
