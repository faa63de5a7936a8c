package io.github.openclawmaven.chart.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole charts, as people get them, but for the scripts, which are copied as they are, and the schema of the values, which says the
 * same for all; {@code -Dgolden.refresh=true} writes them anew, to be read as a diff.
 */
class GoldenChartTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String EXAMPLE = "../it/examples/seed-guide/src/main/openclaw";
    private static final ChartMetadata METADATA =
            new ChartMetadata("1.2.3", Optional.empty(), Optional.empty(), List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "minimal, source,",
        "air-gapped, source,",
        "merge, source,",
        "executors, source,",
        "guide-openshift, " + EXAMPLE + ",",
        "guide-kubernetes, " + EXAMPLE + ", kubernetes"
    })
    void isAsReviewed(String name, String source, String environment) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Path sources = source.equals("source") ? golden.resolve(source) : Path.of(source);

        SortedMap<String, String> chart = chart(sources, Optional.ofNullable(environment));

        if (Boolean.getBoolean("golden.refresh")) {
            write(golden.resolve("chart"), chart);
        }
        assertThat(chart).isEqualTo(read(golden.resolve("chart")));
    }

    private static SortedMap<String, String> chart(Path sources, Optional<String> environment) {
        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(sources, ""),
                new DescriptorRequest("openclaw.yaml", environment, Optional.empty(), Map.of()));
        Compilation.Result result = compilation.result().orElseThrow();
        ChartTree tree = new ChartRenderer().render(result.deployment(), result.documents(), METADATA);
        return tree.files().entrySet().stream()
                .filter(file -> !file.getKey().matches("files/(executor-)?scripts/.*|values.schema.json"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> file.getValue().text().orElseThrow(),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static void write(Path directory, Map<String, String> files) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = directory.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, Content.of(file.getValue()).bytes());
        }
    }

    private static SortedMap<String, String> read(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        directory.relativize(file).toString().replace('\\', '/'),
                        Content.of(Files.readAllBytes(file)).text().orElseThrow());
            }
            return texts;
        }
    }
}
