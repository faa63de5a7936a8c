package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.archive.ChartArchive;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.lint.RevealedHooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A descriptor with its files, and the directory of the chart that it becomes. */
public final class ChartProject {

    private static final ChartMetadata METADATA =
            new ChartMetadata("1.2.3", Optional.empty(), Optional.empty(), List.of());

    private final Path source;
    private final Path target;

    public ChartProject(Path directory) {
        source = directory.resolve("source");
        target = directory.resolve("chart");
    }

    public ChartProject file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ChartProject file(String path, byte[] bytes) {
        write(source.resolve(path), bytes);
        return this;
    }

    /** The chart as a directory. */
    Path generate(String release) {
        tree(compile(release)).files().forEach((path, content) -> write(target.resolve(path), content.bytes()));
        return target;
    }

    /** The chart as one file. */
    Path pack(String release) {
        Path archive = target.resolveSibling("acme-1.2.3.tgz");
        write(archive, ChartArchive.of(tree(compile(release)), Instant.EPOCH).bytes());
        return archive;
    }

    /** The chart in memory. */
    public ChartTree tree(Compilation.Result result) {
        return new ChartRenderer().render(result.deployment(), result.documents(), METADATA);
    }

    Optional<String> generateRbac(String release) {
        return new ChartRenderer()
                .renderRbac(compile(release).deployment().descriptor())
                .flatMap(Content::text);
    }

    public Compilation.Result compile(String release) {
        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(source, ""),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(release), Map.of()));
        assertThat(compilation.result())
                .as(compilation.diagnostics().toString())
                .isPresent();
        return compilation.result().orElseThrow();
    }

    /**
     * Makes ordinary objects of hooks and of the notes, which {@code helm template} leaves out: the hooks keep all but the
     * annotation that marks them, the notes become a ConfigMap.
     */
    static void revealHooksAndNotes(Path chart) {
        try {
            Path test = chart.resolve("templates/tests/readiness.yaml");
            if (Files.exists(test)) {
                String hook = Files.readString(test);
                Files.writeString(test, RevealedHooks.in(hook));
            }
            String notes = Files.readString(chart.resolve("templates/NOTES.txt"));
            Files.writeString(chart.resolve("templates/_notes.tpl"), "{{- define \"notes\" }}" + notes + "{{ end }}");
            Files.writeString(
                    chart.resolve("templates/notes.yaml"),
                    """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata:
                      name: notes
                      namespace: {{ .Release.Namespace }}
                    data:
                      notes: {{ include "notes" . | toJson }}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
