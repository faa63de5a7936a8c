package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.descriptor.channel.OfOneBot;
import io.github.openclawmaven.model.descriptor.form.ComponentKeys;
import io.github.openclawmaven.model.descriptor.form.Inline;
import io.github.openclawmaven.model.descriptor.form.OfChart;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component of a record of the descriptor, and where its value goes.
 *
 * @param keys on both sides
 * @param inline whether its own keys stand beside the others
 * @param ofOneBot whether the other accounts of a channel have no part in it
 */
record WrittenComponent(ComponentKeys keys, boolean inline, boolean ofOneBot, Method accessor) {

    private static final ClassValue<List<WrittenComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<WrittenComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.isAnnotationPresent(OfChart.class))
                    .map(WrittenComponent::of)
                    .toList();
        }
    };

    /** Those of a record that are the gateway's, in declared order. */
    static List<WrittenComponent> of(Class<?> record) {
        return KNOWN.get(record);
    }

    private static WrittenComponent of(RecordComponent component) {
        return new WrittenComponent(
                ComponentKeys.of(component),
                component.isAnnotationPresent(Inline.class),
                component.isAnnotationPresent(OfOneBot.class),
                component.getAccessor());
    }

    /** What a record holds there; empty when that is nothing. A list that may be left out and is empty all the same is something. */
    Optional<Object> value(Record record) {
        try {
            Object value = accessor.invoke(record);
            if (value instanceof Optional<?> optional) {
                return optional.map(Object.class::cast);
            }
            boolean empty = value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            return empty ? Optional.empty() : Optional.of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
