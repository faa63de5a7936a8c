package io.github.openclawmaven.chart.value;

import java.util.List;
import java.util.stream.Stream;

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

    static Group of(String name, String description) {
        return new Group(name, description, List.of());
    }

    /** This group and a setting whose name says it all. */
    Group with(String setting, SettingType type, Object initial) {
        return with(setting, type, initial, "");
    }

    /** This group and a setting. */
    Group with(String setting, SettingType type, Object initial, String meaning) {
        return with(new Setting(setting, meaning, type, initial));
    }

    /** This group and a member, such as a group within. */
    Group with(Value added) {
        return new Group(
                name,
                description,
                Stream.concat(members.stream(), Stream.of(added)).toList());
    }
}
