package io.github.openclawmaven.chart.value;

/**
 * One value with its default.
 *
 * @param name key
 * @param description one line for people
 * @param type what it accepts
 * @param initial the default: text, number, boolean, or a list or map of them
 */
public record Setting(String name, String description, SettingType type, Object initial) implements Value {}
