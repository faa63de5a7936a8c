package io.github.openclawmaven.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of the example, as people get them; {@code -Dgolden.refresh=true} writes them anew, to be read as a diff. */
class UpgradeReportTest {

    private static final Path EXAMPLE = Path.of("..", "it", "examples", "seed-guide", "src", "main", "openclaw");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "upgrade");

    @ParameterizedTest
    @CsvSource({
        "2026.7.1, 2026.9.6",
        "2026.2.26, 2026.5.28",
        "2026.9.6, 2026.2.26",
        "2026.2.26, 2026.9.6",
        "2026.5.28, 2026.8.2",
        "2026.1.30, 2026.2.26"
    })
    void readsAsReviewed(String from, String to) throws IOException {
        UpgradeReport report = Upgrade.of(
                        new SourceDirectory(EXAMPLE, "src/main/openclaw"),
                        new DescriptorRequest("openclaw.yaml", Optional.of("older"), Optional.of(from), Map.of()),
                        new ReleaseOption("-Dto", to))
                .report()
                .orElseThrow();

        compare(from + "-" + to + ".txt", String.join("\n", UpgradeText.lines(report)) + "\n");
        compare(from + "-" + to + ".md", UpgradeMarkdown.of(report));
    }

    private static void compare(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
