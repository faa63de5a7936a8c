package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.Content;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The charts of one run, each rendered once, however many files are made of it. */
public final class RenderedCharts {

    private final ChartRenderer renderer;
    private final ChartMetadata metadata;
    private final Map<Compilation, ChartTree> charts = new IdentityHashMap<>();

    public RenderedCharts(ChartRenderer renderer, ChartMetadata metadata) {
        this.renderer = renderer;
        this.metadata = metadata;
    }

    /** The chart of a compilation without errors. */
    ChartTree chart(Compilation compilation) {
        return charts.computeIfAbsent(compilation, it -> {
            Compilation.Result result = it.result().orElseThrow();
            return renderer.render(result.deployment(), result.documents(), metadata);
        });
    }

    /** What an administrator applies; empty when no agent has access to Kubernetes. */
    Optional<Content> rbac(Compilation compilation) {
        return renderer.renderRbac(
                compilation.result().orElseThrow().deployment().descriptor());
    }
}
