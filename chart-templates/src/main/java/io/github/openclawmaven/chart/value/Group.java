package io.github.openclawmaven.chart.value;

import java.util.List;

/**
 * Values that belong together.
 *
 * @param name key
 * @param description one line for people
 * @param members in the order in which they are shown
 */
public record Group(String name, String description, List<Value> members) implements Value {

    public Group {
        members = List.copyOf(members);
    }
}
