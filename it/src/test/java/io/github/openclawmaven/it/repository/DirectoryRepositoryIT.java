package io.github.openclawmaven.it.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.directory.DirectoryRepository;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryRepositoryIT {

    @TempDir
    Path directory;

    @Test
    void helmAddsTheDirectoryThatAWebServerServesAndRendersAChart() throws Exception {
        try (Nginx nginx = new Nginx(directory)) {
            DirectoryRepository repository =
                    new DirectoryRepository(nginx.directory("/served"), "", InstantSource.system());
            repository.publish(SmallChart.upload("acme", "1.0.0", "first"));
            repository.publish(SmallChart.upload("acme", "1.10.0", "tenth"));

            String output = new HelmUser(directory.resolve("home"))
                    .addAndTemplate(nginx.url("/served"), "acme", ">0.0.0", Map.of())
                    .orThrow()
                    .output();

            assertThat(output).contains("found ours/acme 1.10.0 1.10").contains("note: tenth");
        }
    }

    @Test
    void losesNothingOfWhatManyProcessesPublishAtOnce() throws Exception {
        Path charts = directory.resolve("charts");

        List<ChartUpload> uploads = PublishMany.inProcesses(4, directory, charts.toString());

        Content file = Content.of(Files.readAllBytes(charts.resolve("index.yaml")));
        RepositoryIndex index = RepositoryIndex.read(Optional.of(file), "index.yaml");
        for (ChartUpload upload : uploads) {
            assertThat(index.digest(upload.chart())).contains(upload.chart().sha256());
            assertThat(charts.resolve(upload.chart().fileName()))
                    .hasBinaryContent(upload.chart().content().bytes());
        }
    }
}
