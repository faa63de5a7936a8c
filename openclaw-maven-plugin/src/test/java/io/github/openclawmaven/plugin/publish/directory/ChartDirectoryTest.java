package io.github.openclawmaven.plugin.publish.directory;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A test that publishes into a directory of its own. */
abstract class ChartDirectoryTest {

    static final InstantSource CLOCK = InstantSource.fixed(SampleChart.PUBLISHED);

    @TempDir
    Path parent;

    final Path charts() {
        return parent.resolve("charts");
    }

    final DirectoryRepository repository(String prefix) {
        return new DirectoryRepository(charts(), prefix, CLOCK);
    }

    final Publication publish(ChartUpload upload) throws PublishException {
        return repository("").publish(upload);
    }

    final String index() throws IOException {
        return Files.readString(charts().resolve("index.yaml"));
    }

    final Map<String, Content> files() throws IOException {
        Map<String, Content> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(charts())) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Content.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
