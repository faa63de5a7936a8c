package io.github.openclawmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.output.GeneratedFiles;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputPlace;
import io.github.openclawmaven.plugin.output.RenderedCharts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/**
 * A source directory that is compiled without an error; a warning may be of the release itself: what its agents get past.
 *
 * @param compilation with a result
 */
public record CompiledSource(Compilation compilation) {

    private static final ChartMetadata METADATA =
            new ChartMetadata("1.2.3", Optional.empty(), Optional.empty(), List.of());

    /** @param release instead of the one that the descriptor names */
    public static CompiledSource of(Path source, String release) {
        return of(new SourceDirectory(source, ""), release);
    }

    /** With the name that messages give to the directory. */
    public static CompiledSource of(SourceDirectory source, String release) {
        Compilation compilation = DescriptorCompiler.compile(
                source, new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(release), Map.of()));
        assertThat(compilation.diagnostics()).noneMatch(Diagnostic::isError);
        return new CompiledSource(compilation);
    }

    public Compilation.Result result() {
        return compilation.result().orElseThrow();
    }

    /** The chart in memory. */
    public ChartTree chart() {
        return new ChartRenderer().render(result().deployment(), result().documents(), METADATA);
    }

    /** Writes what {@code generate} does; nobody's file may be in the way. */
    public void generate(Path target) throws IOException {
        OutputPlace place = new OutputPlace("target", target, List.of());
        try (OutputDirectory output = OutputDirectory.open(place, Assertions::fail)) {
            output.replace(GeneratedFiles.of(compilation, new RenderedCharts(new ChartRenderer(), METADATA)));
        }
    }
}
