package io.github.openclawmaven.chart.value;

import java.util.List;

/**
 * A flag that is on as long as nobody says otherwise, null included. Helm's {@code merge} takes false for no value, so that it
 * cannot fill this in.
 *
 * @param group key of the group
 * @param name key in it
 */
public record OnByDefault(String group, String name) {

    /** Those among these values. */
    public static List<OnByDefault> in(List<Value> values) {
        return values.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .flatMap(group -> group.members().stream()
                        .filter(member -> member instanceof Setting setting && Boolean.TRUE.equals(setting.initial()))
                        .map(member -> new OnByDefault(group.name(), member.name())))
                .toList();
    }
}
