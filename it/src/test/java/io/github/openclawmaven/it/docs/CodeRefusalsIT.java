package io.github.openclawmaven.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.verdict.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler refuses what the code of a release refuses, and nothing close by, on a release of each regime. */
class CodeRefusalsIT {

    private static final Path TABLE = Path.of("src/test/resources/docs/refusals.txt");
    private static final List<String> RELEASES = List.of("2026.2.26", "2026.5.28", "2026.7.1", "2026.8.2", "2026.9.6");
    private static final Pattern BETWEEN = Pattern.compile(" \\| ");

    @TempDir
    private Path root;

    @Test
    void eachReleaseAndTheCompilerSayTheSame() throws IOException {
        List<DocsExample> refused = examples(0);
        List<DocsExample> accepted = examples(1);
        List<DocsExample> all = new ArrayList<>(refused);
        all.addAll(accepted);
        List<String> differences = new ArrayList<>();
        for (String release : RELEASES) {
            List<Comparison> told = DocsVerdicts.of(all, GatewayInstallation.of(release), root.resolve(release));
            DocsVerdicts.known().unexplained(told).forEach(difference -> differences.add(release + " " + difference));
            for (Comparison one : told) {
                (one.gateway().isEmpty() ? accepted : refused)
                        .removeIf(example -> example.at().equals(one.at()));
            }
        }

        assertThat(differences).isEmpty();
        assertThat(refused).as("refused by no release").isEmpty();
        assertThat(accepted).as("accepted by no release").isEmpty();
    }

    private static List<DocsExample> examples(int column) throws IOException {
        List<DocsExample> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(TABLE);
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).startsWith("#")) {
                String json = BETWEEN.split(lines.get(line))[column];
                examples.add(new DocsExample((column == 0 ? "refused:" : "accepted:") + (line + 1), (ObjectNode)
                        new ObjectMapper().readTree(json)));
            }
        }
        return examples;
    }
}
