package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people run, as descriptors: each folder of {@code src/test/resources/field} is a source directory. The lines of its
 * {@code expect.txt} are the codes of all that is found but of notes, or {@code path = json} of what openclaw.json has at a dotted path.
 */
class FieldCaseTest {

    private static final String EXPECTATION = "expect.txt";
    private static final Path CASES = Path.of("src/test/resources/field");
    private static final Pattern CODE = Pattern.compile("OC\\d{4}");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesWhatIsMeant(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve(EXPECTATION));

        Compilation compilation = new SourceFolder(folder).compile(Map.of());

        assertThat(compilation.diagnostics().stream()
                        .filter(found -> found.code().severity() != Severity.NOTE
                                && !found.position().source().name().equals(EXPECTATION))
                        .map(found -> found.code().id())
                        .sorted())
                .as(compilation.diagnostics().toString())
                .containsExactlyElementsOf(expected.stream()
                        .filter(CODE.asMatchPredicate())
                        .sorted()
                        .toList());
        for (String line : expected) {
            if (!CODE.matcher(line).matches()) {
                String[] sides = line.split(" = ", 2);
                JsonNode config = JsonTree.parse(
                        compilation.result().orElseThrow().documents().openclawJson());
                assertThat(config.at("/" + sides[0].replace('.', '/')))
                        .as(sides[0])
                        .isEqualTo(JsonTree.parse(sides[1]));
            }
        }
    }
}
