package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people deploy, as descriptors. Each folder of {@code src/test/resources/field} has an {@code openclaw.yaml} and an
 * {@code expect.txt}, of whose lines each is an error or a warning ({@code OC3010}; nothing else may be found), or what a place of
 * openclaw.json holds: {@code gateway.port = 18789}. A key with dots is written as a JSON pointer: {@code /agents/defaults/models}.
 */
class FieldCaseTest {

    private static final Path CASES = Path.of("src/test/resources/field");
    private static final String EXPECTATION = "expect.txt";
    private static final String HOLDS = " = ";
    private static final Pattern CODE = Pattern.compile("OC\\d{4}");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesWhatItsAuthorMeant(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve(EXPECTATION)).stream()
                .filter(line -> !line.isBlank())
                .toList();

        Compilation compilation = new SourceFolder(folder).compile();

        assertThat(compilation.diagnostics().stream()
                        .filter(found -> found.code().severity() != Severity.NOTE
                                && !found.position().source().name().equals(EXPECTATION))
                        .map(found -> found.code().id()))
                .as(String.join("\n", SourceFolder.console(compilation)))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().filter(CODE.asMatchPredicate()).toList());
        JsonNode config =
                JsonTree.parse(compilation.draft().orElseThrow().documents().openclawJson());
        expected.stream().filter(CODE.asMatchPredicate().negate()).forEach(line -> assertHolds(line, config));
    }

    private static void assertHolds(String line, JsonNode config) {
        assertThat(line).contains(HOLDS);
        String place = line.substring(0, line.indexOf(HOLDS));
        JsonPointer pointer = JsonPointer.compile(place.startsWith("/") ? place : "/" + place.replace('.', '/'));
        assertThat(config.at(pointer))
                .as(place)
                .isEqualTo(JsonTree.parse(line.substring(line.indexOf(HOLDS) + HOLDS.length())));
    }
}
