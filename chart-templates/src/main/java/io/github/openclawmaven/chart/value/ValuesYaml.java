package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.syntax.YamlScalar;
import java.util.List;

/** Writes values.yaml, each value below what it means. */
public final class ValuesYaml {

    private ValuesYaml() {}

    /** The file for these values, in their order. */
    public static String of(List<Value> values) {
        StringBuilder out = new StringBuilder();
        for (Value value : values) {
            out.append(out.isEmpty() ? "" : "\n");
            append(out, value, "");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Value value, String indent) {
        if (!value.description().isEmpty()) {
            out.append(indent).append("# ").append(value.description()).append('\n');
        }
        out.append(indent).append(YamlScalar.of(value.name())).append(':');
        if (value instanceof Setting setting) {
            out.append(YamlBlock.of(setting.initial(), indent)).append('\n');
        } else if (value instanceof Group group) {
            out.append('\n');
            group.members().forEach(member -> append(out, member, indent + "  "));
        }
    }
}
