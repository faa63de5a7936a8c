package io.github.openclawmaven.it.helm;

import io.github.openclawmaven.chart.archive.ChartArchive;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.it.FileTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.helm.RevealedHooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A descriptor with its files, and the directory of the chart that it becomes. */
public final class ChartProject {

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

    /** A file of it. */
    String text(String path) {
        try {
            return Files.readString(source.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chart as a directory. */
    Path generate(String release) {
        compile(release).chart().files().forEach((path, content) -> write(target.resolve(path), content.bytes()));
        return target;
    }

    /** The chart as one file. */
    Path pack(String release) {
        Path archive = target.resolveSibling("acme-1.2.3.tgz");
        write(archive, ChartArchive.of(compile(release).chart(), Instant.EPOCH).bytes());
        return archive;
    }

    Optional<String> generateRbac(String release) {
        return new ChartRenderer()
                .renderRbac(compile(release).result().deployment().descriptor())
                .flatMap(Content::text);
    }

    public CompiledSource compile(String release) {
        return CompiledSource.of(source, release);
    }

    /**
     * Makes ordinary objects of hooks and of the notes, which {@code helm template} leaves out: the hooks keep all but the
     * annotation that marks them, the notes become a ConfigMap.
     */
    static void revealHooksAndNotes(Path chart) {
        try {
            for (Path template : new FileTree(chart.resolve("templates")).paths()) {
                Files.writeString(template, RevealedHooks.in(Files.readString(template)));
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
