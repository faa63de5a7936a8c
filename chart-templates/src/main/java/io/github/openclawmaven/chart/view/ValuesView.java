package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.value.EmptyValues;
import io.github.openclawmaven.chart.value.OnByDefault;
import io.github.openclawmaven.chart.value.Value;
import io.github.openclawmaven.chart.value.ValueTable;
import io.github.openclawmaven.chart.value.ValuesSchema;
import io.github.openclawmaven.chart.value.ValuesYaml;
import java.util.List;

/**
 * The values in their forms.
 *
 * @param yaml values.yaml
 * @param schema values.schema.json
 * @param empty what templates find where there is no value, as JSON
 * @param on flags that are on where nobody says otherwise
 * @param table rows of the README's table
 */
public record ValuesView(String yaml, String schema, String empty, List<OnByDefault> on, List<ValueTable.Row> table) {

    /** All forms of one definition. */
    public static ValuesView of(List<Value> values) {
        return new ValuesView(
                ValuesYaml.of(values),
                ValuesSchema.of(values),
                EmptyValues.of(values),
                OnByDefault.in(values),
                ValueTable.of(values));
    }
}
