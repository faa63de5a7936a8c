package io.github.openclawmaven.chart.value;

import java.util.ArrayList;
import java.util.List;

/** The values as documentation: one row for each setting. */
public final class ValueTable {

    /**
     * A setting.
     *
     * @param path with dots
     * @param initial the default, as YAML on one line
     * @param description its own, or its group's
     */
    public record Row(String path, String initial, String description) {}

    private ValueTable() {}

    /** The rows of these values, in their order. */
    public static List<Row> of(List<Value> values) {
        List<Row> rows = new ArrayList<>();
        values.forEach(value -> append(rows, value, "", ""));
        return List.copyOf(rows);
    }

    private static void append(List<Row> rows, Value value, String prefix, String around) {
        String description = value.description().isEmpty() ? around : value.description();
        if (value instanceof Group group) {
            group.members().forEach(member -> append(rows, member, prefix + group.name() + ".", description));
        } else if (value instanceof Setting setting) {
            rows.add(new Row(prefix + value.name(), YamlFlow.of(setting.initial()), description));
        }
    }
}
