package io.github.openclawmaven.model.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cluster would refuse for its size is refused here, at its cause; what just fits is taken. */
class SizesTest {

    private static final int KIB = 1024;
    private static final String AGENT = SourceFolder.HEAD + "agents:\n  main: {}\n";

    static Stream<Arguments> sources() {
        return Stream.of(
                fits("many jobs", AGENT + jobs(1500, 10)),
                fits("very many jobs", AGENT + jobs(4000, 150)),
                fits(
                        "jobs in files",
                        Map.of(
                                "openclaw.yaml",
                                AGENT + jobs(1, 400 * KIB),
                                "agents/main/jobs/long.md",
                                job(900 * KIB))),
                refused(
                        "a text that JSON writes twice as long",
                        SourceFolder.HEAD + "agents:\n  main:\n    identity: {name: '" + "\"".repeat(700 * KIB)
                                + "'}\n",
                        "openclaw.yaml:6:16 OC4110"),
                fits("very many files", files(20_000)),
                fits(
                        "files of one agent that one ConfigMap cannot hold",
                        Map.of(
                                "openclaw.yaml",
                                AGENT,
                                "agents/main/ONE.md",
                                prose(900 * KIB),
                                "agents/main/TWO.md",
                                prose(900 * KIB))),
                fits("a long variable", AGENT + "env: {A: " + prose(127 * KIB) + "}\n"),
                refused(
                        "too long a variable",
                        AGENT + "env:\n  A: " + prose(128 * KIB) + "\n",
                        "openclaw.yaml:7:3 OC4112"),
                refused(
                        "too many long variables",
                        AGENT + "env:\n  A: &long " + prose(120 * KIB) + "\n"
                                + IntStream.range(0, 9)
                                        .mapToObj(number -> "  A" + number + ": *long\n")
                                        .collect(Collectors.joining()),
                        "openclaw.yaml:6:1 OC4112"),
                fits("long annotations", AGENT + "kubernetes: {annotations: {a: " + prose(250 * KIB) + "}}\n"),
                refused(
                        "too long annotations",
                        AGENT + "kubernetes:\n  annotations: {a: " + prose(200 * KIB) + ", b: " + prose(60 * KIB)
                                + "}\n",
                        "openclaw.yaml:7:3 OC4111"),
                refused(
                        "too long annotations with those of all objects",
                        SourceFolder.HEAD
                                + "agents:\n  main:\n    kubernetes:\n      serviceAccount:\n        annotations: {b: "
                                + prose(60 * KIB) + "}\nkubernetes: {annotations: {a: " + prose(200 * KIB) + "}}\n",
                        "openclaw.yaml:8:9 OC4111"),
                refused(
                        "jobs that hardly compress and fill the release",
                        AGENT + "jobs:\n  one: {schedule: {every: 1h}, message: \"" + noise(900 * KIB) + "\"}\n",
                        "openclaw.yaml:6:1 OC4202"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void isTakenOrRefusedAtItsCause(Map<String, String> files, List<String> places) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            SourceFolder folder = new SourceFolder(memory.getPath("/project"));
            files.forEach(folder::with);

            List<Diagnostic> found = folder.compile().diagnostics();

            assertThat(found.stream()
                            .filter(Diagnostic::isError)
                            .map(diagnostic -> diagnostic.position() + " "
                                    + diagnostic.code().id()))
                    .containsExactlyElementsOf(places);
        }
    }

    private static Arguments fits(String what, String descriptor) {
        return fits(what, Map.of("openclaw.yaml", descriptor));
    }

    private static Arguments fits(String what, Map<String, String> files) {
        return Arguments.of(Named.of(what, files), List.of());
    }

    private static Arguments refused(String what, String descriptor, String place) {
        return refused(what, Map.of("openclaw.yaml", descriptor), place);
    }

    private static Arguments refused(String what, Map<String, String> files, String place) {
        return Arguments.of(Named.of(what, files), List.of(place));
    }

    private static Map<String, String> files(int count) {
        Map<String, String> files = new TreeMap<>(Map.of("openclaw.yaml", AGENT, "agents/main/AGENTS.md", "Look.\n"));
        IntStream.range(0, count).forEach(number -> files.put("agents/main/data/" + number + ".txt", "x\n"));
        return files;
    }

    private static String jobs(int count, int size) {
        return "jobs:\n"
                + IntStream.range(0, count)
                        .mapToObj(number ->
                                "  job-" + number + ": {schedule: {every: 1h}, message: " + prose(size) + "}\n")
                        .collect(Collectors.joining());
    }

    private static String job(int size) {
        return "---\nschedule: {every: 1h}\n---\n" + prose(size);
    }

    private static String prose(int size) {
        return "Look at the report. ".repeat(size / 20 + 1).substring(0, size - 1) + "x";
    }

    private static String noise(int size) {
        Random random = new Random(1);
        return random.ints(size, 0x21, 0x7F)
                .filter(character -> character != '"' && character != '\\' && character != '$' && character != '@')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
