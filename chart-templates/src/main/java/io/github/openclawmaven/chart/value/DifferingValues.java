package io.github.openclawmaven.chart.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of two charts, compared. */
final class DifferingValues {

    private final Map<String, Object> set;
    private final List<String> unknown = new ArrayList<>();

    private DifferingValues(List<Value> chart, List<Value> wanted) {
        set = compare(chart, wanted, "");
    }

    /**
     * @param chart the values of the chart that is installed
     * @param wanted the values of another one, whose defaults the first shall have
     */
    static DifferingValues between(List<Value> chart, List<Value> wanted) {
        return new DifferingValues(chart, wanted);
    }

    private Map<String, Object> compare(List<Value> chart, List<Value> wanted, String prefix) {
        Map<String, Object> differing = new LinkedHashMap<>();
        for (Value other : wanted) {
            Optional<Value> own = chart.stream()
                    .filter(value -> value.name().equals(other.name()))
                    .findFirst();
            if (own.isEmpty()) {
                unknown.add(prefix + other.name());
            } else if (own.get() instanceof Group group && other instanceof Group otherGroup) {
                Map<String, Object> below = compare(group.members(), otherGroup.members(), prefix + other.name() + ".");
                if (!below.isEmpty()) {
                    differing.put(other.name(), below);
                }
            } else if (own.get() instanceof Setting setting
                    && other instanceof Setting otherSetting
                    && !setting.initial().equals(otherSetting.initial())) {
                differing.put(other.name(), MergePatch.between(setting.initial(), otherSetting.initial()));
            }
        }
        return differing;
    }

    /** What to set, as values.yaml has it; a map that may be added to. */
    Map<String, Object> set() {
        return set;
    }

    /** What the first chart has no value for, by path. */
    List<String> unknown() {
        return unknown;
    }
}
