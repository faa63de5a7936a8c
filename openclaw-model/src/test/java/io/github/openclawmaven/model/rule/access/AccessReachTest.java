package io.github.openclawmaven.model.rule.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each line of {@code access/rules.txt} is an access rule, and what is said of it. To add one: a line. */
class AccessReachTest {

    private static final String NOT_GIVEN = "-";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvFileSource(resources = "/access/rules.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 500)
    void isJudgedByWhatItReaches(
            String namespace, String groups, String resources, String verbs, String names, String codes, String words) {
        List<Diagnostic> found = rule(entry("namespace", namespace)
                + list("apiGroups", groups)
                + list("resources", resources)
                + list("verbs", verbs)
                + list("resourceNames", names));

        assertThat(found.stream()
                        .map(diagnostic -> diagnostic.code().id())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes.equals("nothing") ? "" : codes);
        if (!found.isEmpty()) {
            assertThat(found).anySatisfy(diagnostic -> assertThat(
                            diagnostic.message() + " " + diagnostic.hint() + " " + diagnostic.note())
                    .contains(words));
        }
    }

    /** What reaches far is said once, and then a reason of three words is taken. */
    @ParameterizedTest
    @CsvFileSource(resources = "/access/rules.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 500)
    void aReasonIsTakenForWhatReachesFarAndForNothingElse(
            String namespace, String groups, String resources, String verbs, String names, String codes) {
        List<Diagnostic> found = rule(entry("namespace", namespace)
                + list("apiGroups", groups)
                + list("resources", resources)
                + list("verbs", verbs)
                + list("resourceNames", names)
                + "acknowledge: Somebody wants it");

        assertThat(found.stream().map(diagnostic -> diagnostic.code()))
                .doesNotContain(AccessAcknowledged.FAR, AccessAcknowledged.TOLD, AccessAcknowledged.EMPTY);
        assertThat(found.stream().anyMatch(diagnostic -> diagnostic.code().equals(AccessAcknowledged.UNUSED)))
                .isEqualTo(!codes.contains("OC4301") && !codes.contains("OC4324"));
    }

    private List<Diagnostic> rule(String keys) {
        return new SourceFolder(directory)
                .with(
                        "openclaw.yaml",
                        SourceFolder.HEAD + "tools: {deny: [exec]}\nagents:\n  main:\n    kubernetes:\n      access:\n"
                                + "        - {" + keys + "}\n")
                .compile()
                .diagnostics();
    }

    private static String entry(String key, String value) {
        return value.equals(NOT_GIVEN) ? "" : key + ": " + value + ", ";
    }

    private static String list(String key, String values) {
        return values.equals(NOT_GIVEN)
                ? ""
                : Stream.of(values.split(", "))
                        .map(value -> value.startsWith("\"") ? value : "\"" + value + "\"")
                        .collect(Collectors.joining(", ", key + ": [", "], "));
    }
}
