package io.github.openclawmaven.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A chart holds all that it was made of: what is read out of it becomes the same chart, without its overlays and properties. */
class CarriedDescriptorTest {

    private static final Path TEST_RESOURCES = Path.of("../openclaw-model/src/test/resources");
    private static final Path FIELD = TEST_RESOURCES.resolve("field");
    private static final Path GUIDE = Path.of("../it/examples/seed-guide/src/main/openclaw");
    private static final Path FULL = Path.of("../it/src/test/resources/releases/full");

    /** Has a release of its own. */
    private static final String HEAD = "apiVersion: openclaw/v1\nname: acme\n";

    private static final String JOB = "---\nschedule: {every: 1h}\n# openclaw:ignore OC5002 a key of the docs\n---\n";
    private static final String EXAMPLE_KEY = "sk-ant-api03-" + "q7RkZ2vLx9TmW4cYb8HnJ6sDf3GpA1eU";

    @TempDir
    private Path source;

    @TempDir
    private Path unpacked;

    /** A source directory, and what of it is compiled. */
    private record Sample(UnaryOperator<Project> project, Path directory, DescriptorRequest request) {

        Compilation compile(Path empty) {
            Path folder = directory.equals(Path.of("")) ? empty : directory;
            project.apply(new Project(folder));
            return CarriedDescriptorTest.compile(folder, request);
        }
    }

    private static Compilation compile(Path directory, DescriptorRequest request) {
        return DescriptorCompiler.compile(new SourceDirectory(directory, ""), request);
    }

    /** The chart, also of a descriptor that keeps its mistakes. */
    private static ChartTree chart(Compilation compilation) {
        return Project.render(compilation.draft().orElseThrow());
    }

    private static DescriptorRequest request(Optional<String> environment, Optional<String> release) {
        return new DescriptorRequest(
                "openclaw.yaml", environment, release, Map.of("project.version", "1.2.3", "port", "18800"));
    }

    private static final DescriptorRequest PLAIN = request(Optional.empty(), Optional.empty());

    private static Named<Sample> of(String name, UnaryOperator<Project> project, DescriptorRequest request) {
        return Named.of(name, new Sample(project, Path.of(""), request));
    }

    private static Named<Sample> text(String name, String descriptor) {
        return of(name, project -> project.file("openclaw.yaml", HEAD + descriptor), PLAIN);
    }

    private static Named<Sample> directory(Path directory, Optional<String> environment, Optional<String> release) {
        return Named.of(
                directory
                        + environment.map(" "::concat).orElse("")
                        + release.map(" "::concat).orElse(""),
                new Sample(project -> project, directory, request(environment, release)));
    }

    static Stream<Named<Sample>> samples() throws IOException {
        return Stream.of(
                        Files.list(FIELD).sorted().map(folder -> directory(folder, Optional.empty(), Optional.empty())),
                        Stream.of(
                                directory(TEST_RESOURCES.resolve("every-key"), Optional.empty(), Optional.empty()),
                                directory(FULL, Optional.empty(), Optional.empty()),
                                directory(GUIDE, Optional.empty(), Optional.empty()),
                                directory(GUIDE, Optional.of("kubernetes"), Optional.empty()),
                                directory(GUIDE, Optional.of("route"), Optional.empty()),
                                directory(GUIDE, Optional.of("older"), Optional.of("2026.2.26"))),
                        own())
                .flatMap(samples -> samples);
    }

    private static Stream<Named<Sample>> own() {
        return Stream.of(
                text("minimal", "gateway: {release: 2026.9.6}\nagents: {main: {}}\n"),
                text("a month's newest release", "gateway: {release: 2026.9}\nagents: {main: {}}\n"),
                text(
                        "the release of a tag",
                        "agents: {main: {}}\nkubernetes: {image: {repository: registry.example.com/claw, tag: 2026.9.6-acme.3}}\n"),
                text(
                        "ambiguous scalars",
                        """
                        gateway: {release: 2026.9.6}
                        agents: {main: {}}
                        env: {A: "no", B: "1e3", C: "0123", D: "=", E: "2026-11-28", F: "null", G: "", H: "~", I: "0x1F", J: 'y'}
                        kubernetes: {annotations: {"on": "off", a: "12:30", b: "- x", c: "{{ .Values.x }}"}}
                        """),
                text(
                        "texts",
                        """
                        description: "a: b # c"
                        gateway: {release: 2026.9.6}
                        agents: {main: {identity: {name: "Ümläut 🦞", emoji: "🦞"}}}
                        env: {PEM: "-----BEGIN\\n\\n  line\\n-----END\\n", TAB: "\\ta\\r\\nb", HOME_OF: "at $${HOME}"}
                        jobs:
                          a: {agent: main, schedule: {every: 1h}, message: "  Say {{ this }}\\n\\n  and ${THAT}\\n\\n"}
                          b:
                            agent: main
                            schedule: {every: 1h}
                            message: |
                              First.

                                Then 🦞, and {{ this }}.
                        """),
                text(
                        "anchors",
                        """
                        gateway: {release: 2026.9.6}
                        defaultAgent: main
                        agents: {main: &agent {tools: &tools {profile: coding}}, other: *agent, third: {tools: *tools}}
                        """),
                of(
                        "properties",
                        project -> project.file(
                                "openclaw.yaml",
                                HEAD
                                        + "gateway: {release: 2026.9.6, port: @port@}\nagents: {main: {}}\nenv: {VERSION: \"@project.version@\"}\n"),
                        PLAIN),
                of(
                        "a release from outside",
                        project -> project.file("openclaw.yaml", HEAD + "agents: {main: {}}\n"),
                        request(Optional.empty(), Optional.of("2026.8.2"))),
                of("files", CarriedDescriptorTest::withFiles, PLAIN),
                of(
                        "files of an old release",
                        CarriedDescriptorTest::withFiles,
                        request(Optional.empty(), Optional.of("2026.2.26"))),
                of(
                        "an overlay",
                        project -> project.file(
                                        "openclaw.yaml",
                                        HEAD
                                                + "gateway: {release: 2026.9.6}\nagents: {main: {skills: [a]}, other: {}}\nenv: {A: x, B: y}\n")
                                .file("skills/a/SKILL.md", "---\nname: a\ndescription: Does a\n---\nDo.\n")
                                .file(
                                        "openclaw-prod.yaml",
                                        "name: acme-live\nagents: {other: null}\nenv: {B: \"0123\", C: z}\n"),
                        request(Optional.of("prod"), Optional.empty())),
                text(
                        "accepted findings",
                        """
                        gateway: {release: 2026.9.6}
                        agents: {main: {}}
                        env:
                          DB_PASSWORD: canary # openclaw:ignore OC5003 the database of the tests
                          # openclaw:ignore OC5003 that one too
                          OTHER_PASSWORD: canary
                        """));
    }

    private static Project withFiles(Project project) {
        return project.file("openclaw.yaml", HEAD + "gateway: {release: 2026.9.6}\nagents: {main: {}}\n")
                .file("agents/main/AGENTS.md", "Be kind to {{ all }}.\n")
                .file("agents/main/data/über.bin", new byte[] {0, 1, 2, (byte) 0xFF})
                .file(
                        "agents/main/jobs/report.md",
                        JOB + "Send @project.version@ of {{ x }} to @ops@.\n\n---\n\nUse " + EXAMPLE_KEY + "\n")
                .file("skills/reports/SKILL.md", "---\nname: reports\ndescription: Reports\n---\nWrite.\n");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void becomesTheSameChartAgain(Sample sample) {
        Compilation original = sample.compile(source);
        ChartTree chart = chart(original);

        CarriedSource.unpack(chart, unpacked);
        Compilation again = compile(unpacked, PLAIN);

        String carried = Project.text(chart, "descriptor/openclaw.yaml");
        assertThat(findings(again)).as(carried).isEqualTo(findings(original));
        assertThat(chart(again).files()).as(carried).isEqualTo(chart.files());
    }

    /** Not what is said of files that no chart carries. */
    private static List<String> findings(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(found -> found.code().id() + " " + found.message())
                .filter(found -> !found.startsWith("OC103"))
                .sorted()
                .toList();
    }

    @Test
    void namesTheVeryReleaseAndSaysWhereItComesFrom() {
        String release = "gateway: {release: 2026.9} # openclaw:ignore OC6004 it is the newest\n";
        new Project(source).file("openclaw.yaml", HEAD + release + "agents:\n  main: {} # ours\n");

        assertThat(Project.text(chart(compile(source, PLAIN)), "descriptor/openclaw.yaml"))
                .isEqualTo(
                        """
                        # What this chart was made of: the descriptor with its overlay, properties and job files, for one release. Nothing mounts it.
                        apiVersion: openclaw/v1
                        name: acme
                        # openclaw:ignore OC6004 it is the newest
                        gateway: {release: "2026.9.6"}
                        agents:
                          main: {}
                        """);
    }

    @Test
    void noTemplateReadsIt() {
        Map<String, String> templates = new TreeMap<>();
        new Project(source)
                .descriptor("agents: {main: {}}\n")
                .render()
                .files()
                .forEach((path, content) -> templates.put(path, content.text().orElse("")));

        assertThat(templates)
                .hasEntrySatisfying(".helmignore", text -> assertThat(text).doesNotContain("descriptor"));
        templates.keySet().removeIf(path -> !path.startsWith("templates/"));
        assertThat(templates.values()).noneMatch(text -> text.contains("descriptor/"));
    }
}
