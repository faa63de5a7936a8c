package io.github.openclawmaven.it.reproducible;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.output.GeneratedFiles;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generates a project's output in a JVM of its own: {@code <source directory> <release> <output directory>}. */
final class GenerateOnce {

    private GenerateOnce() {}

    public static void main(String[] arguments) throws IOException {
        var compilation = DescriptorCompiler.compile(
                new SourceDirectory(Path.of(arguments[0]), "src/main/openclaw"),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(arguments[1]), Map.of()));
        var metadata = new ChartMetadata("1.0.0", Optional.empty(), Optional.empty(), List.of());
        OutputPlace place = new OutputPlace("output directory", Path.of(arguments[2]), List.of());
        try (OutputDirectory output = OutputDirectory.open(place, System.out::println)) {
            output.replace(GeneratedFiles.of(compilation, new ChartRenderer(), metadata));
        }
    }
}
