package io.github.openclawmaven.plugin.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.AtOnce;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Builds that publish into the same directory at the same time. */
class ConcurrentDirectoryTest extends ChartDirectoryTest {

    private static final int WRITERS = 16;

    @Test
    void losesNothingOfWhatManyThreadsPublishAtOnce() throws Exception {
        List<Callable<Publication>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            ChartUpload upload = upload(i);
            writers.add(() -> publish(upload));
        }

        assertThat(AtOnce.run(writers)).allMatch(Publication::uploaded);
        RepositoryIndex index = RepositoryIndex.read(Optional.of(Content.of(index())), "index.yaml");
        for (int i = 0; i < WRITERS; i++) {
            ChartUpload upload = upload(i);
            assertThat(index.digest(upload.chart())).contains(upload.chart().sha256());
            assertThat(files())
                    .containsEntry(upload.chart().fileName(), upload.chart().content());
        }
        assertThat(files()).hasSize(WRITERS + 2);
    }

    private static ChartUpload upload(int number) {
        return SampleChart.upload("chart" + number % 4, "1." + number + ".0");
    }
}
