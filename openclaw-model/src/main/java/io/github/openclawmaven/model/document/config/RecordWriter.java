package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.source.MapNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes what the descriptor and the gateway's newest release say under the same keys: a component of a record needs no line of code to
 * get into openclaw.json, at most the key that it has there.
 */
final class RecordWriter {

    private RecordWriter() {}

    /** Writes a value at a place: records key by key, maps and lists of them item by item, all else as it is. */
    static void write(Object value, ConfigSection place) {
        if (value instanceof MapNode free) {
            place.free(free);
        } else if (value instanceof Record record && !(value instanceof TextOrSecret)) {
            writeParted(record, component -> place);
        } else if (value instanceof Map<?, ?> map && holdsRecords(map.values())) {
            map.forEach((key, item) -> {
                String id = key.toString();
                write(item, place.in(id).from(id).open());
            });
        } else if (value instanceof List<?> list && holdsRecords(list)) {
            for (int index = 0; index < list.size(); index++) {
                write(list.get(index), place.from(index).item());
            }
        } else {
            place.set(value);
        }
    }

    /** Writes a record of which not all goes to one place. */
    static void writeParted(Record record, Function<WrittenComponent, ConfigSection> places) {
        for (WrittenComponent component : WrittenComponent.of(record.getClass())) {
            component.value(record).ifPresent(value -> {
                if (component.inline()) {
                    writeParted((Record) value, places);
                } else {
                    write(value, component, places.apply(component));
                }
            });
        }
    }

    private static void write(Object value, WrittenComponent component, ConfigSection record) {
        ConfigSection from = record.from(component.keys().written());
        if (component.keys().gateway().equals(GatewayKey.THIS_PLACE)) {
            write(value, from);
        } else {
            ConfigSection place = from.in(component.keys().gateway().split("\\."));
            write(value, place);
            place.markDeclared();
        }
    }

    private static boolean holdsRecords(Collection<?> items) {
        return items.stream().anyMatch(item -> item instanceof Record && !(item instanceof TextOrSecret));
    }
}
