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
 * does so in Markdown. Nothing else may be reported, but notes that go with many descriptors; of them tell the folders of their
 * own rules.
 */
class RuleFixtureTest {

    /** The folders of the rule, by its code. */
    private static final Map<String, String> OF_MANY_DESCRIPTORS =
            Map.of("OC3050", "provider-used", "OC5110", "exec-closed", "OC6233", "downloads-at-start");

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
                        .filter(diagnostic -> fixture.getFileName()
                                .toString()
                                .startsWith(OF_MANY_DESCRIPTORS.getOrDefault(
                                        diagnostic.code().id(), "")))
                        .map(diagnostic -> diagnostic.position().source().name() + ":"
                                + diagnostic.position().line() + " "
                                + diagnostic.code().id())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(places);
    }
}
