package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.chart.value.EnvironmentValues;
import io.github.openclawmaven.chart.value.EnvironmentValues.Made;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.Content;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies beside a chart so that it can be installed in any environment: {@code values-<environment>.yaml} for each. */
public final class EnvironmentFiles {

    private final RenderedCharts charts;
    private final SortedMap<String, Made> environments = new TreeMap<>();

    private EnvironmentFiles(RenderedCharts charts) {
        this.charts = charts;
    }

    /** @param environments compilations without errors, by name */
    public static EnvironmentFiles of(Map<String, Compilation> environments, RenderedCharts charts) {
        EnvironmentFiles files = new EnvironmentFiles(charts);
        environments.forEach((name, compilation) -> files.environments.put(name, files.made(compilation)));
        return files;
    }

    private Made made(Compilation compilation) {
        Compilation.Result result = compilation.result().orElseThrow();
        return new Made(result.deployment(), result.documents(), charts.chart(compilation));
    }

    /** By path in the directory that has the chart's. */
    public Map<String, Content> beside(Compilation chart) {
        Map<String, Content> files = new TreeMap<>();
        if (!environments.isEmpty()) {
            Made installed = made(chart);
            environments.forEach((name, environment) ->
                    files.put("values-" + name + ".yaml", EnvironmentValues.of(installed, environment, name)));
        }
        return files;
    }
}
