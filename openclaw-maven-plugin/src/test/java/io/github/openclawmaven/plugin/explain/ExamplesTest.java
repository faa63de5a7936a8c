package io.github.openclawmaven.plugin.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes that the rules are tested with are those that a terminal shows, and what repairs them does. */
class ExamplesTest {

    private static final Path FIXTURES = Path.of("../openclaw-model/src/test/resources/rule");
    private static final Pattern EXPECTED = Pattern.compile("(?:#|<!--) expect: (OC\\d{4}) ");

    @TempDir
    private Path temporary;

    /** A line of a fixture that says how it is repaired. */
    record Repaired(String fixture, String file, int line) {}

    static Stream<Repaired> repairs() throws IOException {
        List<Repaired> repairs = new ArrayList<>();
        for (Path file : files()) {
            Path path = FIXTURES.relativize(file);
            List<FixtureLine> lines = Fixture.parse(Files.readString(file)).lines();
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).hasRepair()) {
                    repairs.add(new Repaired(
                            path.getName(0).toString(),
                            path.subpath(1, path.getNameCount()).toString(),
                            line));
                }
            }
        }
        return repairs.stream();
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void whatIsRepairedHasTheMistakeNoMoreAndNoOtherError(Repaired repaired) throws IOException {
        Fixture fixture = Fixture.parse(
                Files.readString(FIXTURES.resolve(repaired.fixture()).resolve(repaired.file())));
        FixtureLine wrong = fixture.lines().get(repaired.line());
        copy(FIXTURES.resolve(repaired.fixture()));
        List<DiagnosticCode> before = found();

        Files.writeString(temporary.resolve(repaired.file()), fixture.repaired(repaired.line()));

        List<DiagnosticCode> after = found();
        assertThat(wrong.expected().keySet())
                .anySatisfy(code -> assertThat(occurrences(after, code)).isLessThan(occurrences(before, code)));
        assertThat(after)
                // What several keys come to is said once each of them is right.
                .filteredOn(code -> code.severity() == Severity.ERROR)
                .extracting(DiagnosticCode::id)
                .allSatisfy(code ->
                        assertThat(occurrences(after, code)).as(code).isLessThanOrEqualTo(occurrences(before, code)));
    }

    @Test
    void everyCodeOfAFixtureHasItsExample() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (Path file : files()) {
            EXPECTED.matcher(Files.readString(file))
                    .results()
                    .forEach((MatchResult found) -> codes.add(found.group(1)));
        }

        assertThat(Examples.files().keySet()).isEqualTo(codes);
    }

    @Test
    void everyExampleShowsAMistakeWithWhatIsSaidOfIt() {
        assertThat(Examples.files().keySet()).allSatisfy(code -> {
            Example example = Examples.of(code).orElseThrow();
            assertThat(example.mistake()).anyMatch(line -> line.contains("  # "));
            assertThat(example.mistake()).noneMatch(line -> line.contains("expect:") || line.contains("repaired:"));
        });
    }

    /** New codes have an example, and what of it is missing is no more than it was. */
    @Test
    void mostCodesHaveAnExampleAndItsRepair() {
        List<Optional<Example>> examples = CodePage.read().all().stream()
                .map(CodeText::code)
                .map(Examples::of)
                .toList();

        assertThat(examples.stream().flatMap(Optional::stream).count()).isGreaterThanOrEqualTo(223);
        assertThat(examples.stream()
                        .flatMap(Optional::stream)
                        .filter(example -> example.repair().isPresent())
                        .count())
                .isGreaterThanOrEqualTo(199);
    }

    private List<DiagnosticCode> found() {
        return DescriptorCompiler.compile(
                        new SourceDirectory(temporary, ""),
                        new DescriptorRequest(
                                "openclaw.yaml",
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("project.version", "1.0.0")))
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static long occurrences(List<DiagnosticCode> codes, String id) {
        return codes.stream().filter(code -> code.id().equals(id)).count();
    }

    private void copy(Path fixture) throws IOException {
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = temporary.resolve(fixture.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
