package io.github.openclawmaven.plugin.explain;

import java.util.List;
import java.util.Map;

/**
 * A line of a fixture, without what the fixture says of it.
 *
 * @param expected by code, words of what is reported for the line
 * @param repaired what stands in its place when it is repaired; no line, where it goes
 * @param hasRepair whether the fixture says how it is repaired
 */
record FixtureLine(String text, Map<String, String> expected, List<String> repaired, boolean hasRepair) {

    /** How far it is indented; a line without text or with a comment alone belongs to no level. */
    int indent() {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.startsWith("#") ? -1 : text.indexOf(stripped.charAt(0));
    }
}
