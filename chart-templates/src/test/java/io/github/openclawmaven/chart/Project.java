package io.github.openclawmaven.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A descriptor with its files in a directory of its own, and the chart that it becomes. */
public final class Project {

    public static final String NEW = "2026.9.6";
    public static final String OLD = "2026.2.26";

    private static final ChartMetadata METADATA =
            new ChartMetadata("1.2.3", Optional.empty(), Optional.empty(), List.of());

    private final Path directory;
    private String release = NEW;

    public Project(Path directory) {
        this.directory = directory;
    }

    /** A descriptor of one agent, and what else it says. */
    public Project descriptor(String more) {
        return file(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                """
                        + more);
    }

    public Project release(String release) {
        this.release = release;
        return this;
    }

    public Project file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Project file(String path, byte[] bytes) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Compilation.Result compile() {
        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(directory, ""),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(release), Map.of()));
        assertThat(compilation.result())
                .as(compilation.diagnostics().toString())
                .isPresent();
        return compilation.result().orElseThrow();
    }

    public ChartTree render() {
        return render(compile());
    }

    public static ChartTree render(Compilation.Result result) {
        return new ChartRenderer().render(result.deployment(), result.documents(), METADATA);
    }

    /** One file of the chart as text. */
    public String render(String path) {
        return text(render(), path);
    }

    public static String text(ChartTree chart, String path) {
        Content content = chart.files().get(path);
        assertThat(content).as(path).isNotNull();
        return content.text().orElseThrow();
    }
}
