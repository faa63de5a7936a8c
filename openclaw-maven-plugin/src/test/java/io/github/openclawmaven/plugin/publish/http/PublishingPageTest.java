package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishingPageTest {

    @Test
    void namesTheLimits() throws IOException {
        Budget budget = Budget.generous();

        assertThat(Files.readString(Path.of("src/site/markdown/publishing.md")))
                .contains(
                        "| connection | " + budget.connection().toSeconds() + " s |",
                        "| one request with its answer | " + budget.exchange().toMinutes()
                                + " min, and for an upload 1 s" + " more for each " + budget.slowest() / 1024
                                + " KiB |",
                        "| silence in the middle of an upload or of an answer | "
                                + budget.silence().toSeconds() + " s |",
                        "| tries of one request | begin within "
                                + budget.tries().toMinutes() + " min, pauses of 60 s |",
                        "| a whole push | " + budget.push().toMinutes() + " min |",
                        "| `index.yaml` | " + (RepositoryIndex.LIMIT >> 20) + " MiB, nested 50 deep;");
    }
}
