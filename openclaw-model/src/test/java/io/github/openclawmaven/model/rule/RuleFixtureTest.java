package io.github.openclawmaven.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/rule} is a source directory. A comment {@code # expect: OC3002 some words} in
 * one of its files says what is reported for that line, or, alone on a line, for the line below; {@code <!-- expect: … -->}
 * does so in Markdown. Nothing else may be reported, but what is said of every descriptor without a word of commands; of that
 * tell the folders of its own rule.
 */
class RuleFixtureTest {

    private static final String OF_EVERY_DESCRIPTOR = "OC5110";
    private static final Path FIXTURES = Path.of("src/test/resources/rule");
    private static final Pattern EXPECTATION =
            Pattern.compile("(?:#|<!--) expect: (OC\\d{4}) ([^#\\n]*?)(?= -->| *# expect|$)");

    static Stream<Path> fixtures() throws IOException {
        return Files.list(FIXTURES).sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void reportsExactlyWhatTheFixtureExpects(Path fixture) throws IOException {
        List<Diagnostic> found = new SourceFolder(fixture)
                .compile(Map.of("project.version", "1.0.0"))
                .diagnostics();

        TreeSet<String> places = new TreeSet<>();
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = fixture.relativize(file).toString();
                List<String> lines = Files.readAllLines(file);
                for (int index = 0; index < lines.size(); index++) {
                    String line = lines.get(index);
                    boolean alone =
                            line.strip().startsWith("# expect:") || line.strip().startsWith("<!-- expect:");
                    int expectedLine = alone ? index + 2 : index + 1;
                    for (MatchResult match : EXPECTATION.matcher(line).results().toList()) {
                        places.add(name + ":" + expectedLine + " " + match.group(1));
                        assertThat(found).as(name + ":" + expectedLine).anySatisfy(diagnostic -> {
                            assertThat(diagnostic.code().id()).isEqualTo(match.group(1));
                            assertThat(diagnostic.position().source().name()).isEqualTo(name);
                            assertThat(diagnostic.position().line()).isEqualTo(expectedLine);
                            assertThat(diagnostic.message() + " " + diagnostic.hint() + " " + diagnostic.note())
                                    .contains(match.group(2).strip());
                        });
                    }
                }
            }
        }
        assertThat(found.stream()
                        .filter(diagnostic -> !diagnostic.code().id().equals(OF_EVERY_DESCRIPTOR)
                                || fixture.getFileName().toString().startsWith("exec-closed"))
                        .map(diagnostic -> diagnostic.position().source().name() + ":"
                                + diagnostic.position().line() + " "
                                + diagnostic.code().id())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(places);
    }
}
