package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.Content;
import java.util.Map;
import java.util.TreeMap;

/** Everything that one run generates, in memory, by path in the output directory. */
public final class GeneratedFiles {

    private GeneratedFiles() {}

    /** The files of a compilation without errors. */
    public static Map<String, Content> of(Compilation compilation, RenderedCharts charts) {
        Compilation.Result result = compilation.result().orElseThrow();
        ChartTree chart = charts.chart(compilation);

        Map<String, Content> files = new TreeMap<>();
        chart.files().forEach((path, content) -> files.put("chart/" + chart.name() + "/" + path, content));
        files.put("openclaw.json", Content.of(result.documents().openclawJson()));
        result.documents().jobsJson().ifPresent(jobs -> files.put("jobs.json", Content.of(jobs)));
        charts.rbac(compilation).ifPresent(rbac -> files.put("rbac.yaml", rbac));
        return files;
    }
}
