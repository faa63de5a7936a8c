package io.github.openclawmaven.model.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RepairedSourceTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rule");
    private static final DescriptorRequest REQUEST = new DescriptorRequest(
            "openclaw.yaml", Optional.empty(), Optional.empty(), Map.of("project.version", "1.0.0"));

    @TempDir
    private Path root;

    static Stream<Path> fixtures() throws IOException {
        return Files.list(FIXTURES).sorted();
    }

    /** Each line as it is written, and as it becomes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a key | dmPolcy: pairing | dmPolicy: pairing",
                "a key in quotes | \"dmPolcy\": pairing # why | \"dmPolicy\": pairing # why",
                "a word | dmPolicy:   paring   # why | dmPolicy:   pairing   # why",
                "a word in quotes | dmPolicy: 'paring' | dmPolicy: 'pairing'"
            })
    void repairsOneWordAndNothingBesideIt(String what, String written, String repaired) {
        SourceFolder source = new SourceFolder(root)
                .describe("channels:\n  telegram:\n    botToken: {secret: t, key: b}\n    " + written + "\n");

        assertThat(after(source)).as(what).endsWith("    " + repaired + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{cron: 0 9 * * FRI-MON, tz: UTC} | {cron: \"0 9 * * FRI,SAT,SUN,MON\", tz: UTC}",
                "{cron: '0 9 * * FRI-MON', tz: UTC} | {cron: '0 9 * * FRI,SAT,SUN,MON', tz: UTC}",
                "{cron: \"0 9 * * monday\", tz: UTC} | {cron: \"0 9 * * MON\", tz: UTC}",
                "{cron: \"0 9 * * *\", tz: JST} | {cron: \"0 9 * * *\", tz: Asia/Tokyo}",
                "{cron: \"0 9 * * *\", tz: Europe/Berln} | {cron: \"0 9 * * *\", tz: Europe/Berlin}"
            })
    void writesWhatTheGatewayReads(String written, String repaired) {
        SourceFolder source =
                new SourceFolder(root).describe("jobs:\n  a:\n    message: Look.\n    schedule: " + written + "\n");

        assertThat(after(source)).endsWith("    schedule: " + repaired + "\n");
    }

    @Test
    void putsAKeyThatMovedIntoTheMapThatHasItNow() {
        SourceFolder source = new SourceFolder(root)
                .describe(
                        """
                        config:
                          gateway:
                            nodes:
                              denyCommands: # why
                                - camera.snap

                            # beside
                                - camera.clip
                          tools: {exec: {timeoutSec: 5}}
                        """);

        assertThat(after(source))
                .endsWith(
                        """
                        config:
                          gateway:
                            nodes:
                              commands:
                                deny: # why
                                  - camera.snap

                            # beside
                                  - camera.clip
                          tools: {exec: {timeoutSeconds: 5}}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two are as near | agents: {mile: {}, mule: {}} | male",
                "nothing is near | agents: {main: {}} | somebody"
            })
    void leavesWhatAPersonHasToDecide(String what, String agents, String agent) {
        String text = SourceFolder.HEAD + agents + "\njobs:\n  a: {agent: " + agent
                + ", schedule: {every: 1h}, message: Look.}\n";
        SourceFolder source = new SourceFolder(root).with("openclaw.yaml", text);

        assertThat(repaired(source).files()).as(what).isEmpty();
    }

    @Test
    void leavesAKeyThatWouldStandThereTwice() {
        SourceFolder source = new SourceFolder(root)
                .describe("channels:\n  telegram: {botToken: {secret: t, key: b}, dmPolcy: open, dmPolicy: pairing}\n");

        assertThat(repaired(source).files()).isEmpty();
    }

    @Test
    void keepsTheEndsOfLinesAndTheByteOrderMark() throws IOException {
        String text = "\uFEFF" + SourceFolder.HEAD + "agents: {main: {}} # 🦞\ndescriptoin: x # ü";
        new SourceFolder(root).with("openclaw.yaml", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(after(new SourceFolder(root)))
                .isEqualTo(text.replace("descriptoin", "description").replace("\n", "\r\n"));
    }

    @Test
    void repairsOverlaysAndJobFilesWhereTheyAre() {
        SourceFolder source = new SourceFolder(root)
                .describe("")
                .with("openclaw-prod.yaml", "kubernetes: {platfrom: openshift}\n")
                .with("agents/main/jobs/a.md", "---\nschedul: {every: 1h}\n---\nLook at schedul.\n");
        RepairedSource repaired =
                RepairedSource.of(source.directory(), List.of(REQUEST, REQUEST.in(Optional.of("prod"))));

        assertThat(repaired.files().keySet()).containsExactly("agents/main/jobs/a.md", "openclaw-prod.yaml");
        assertThat(text(repaired, "agents/main/jobs/a.md"))
                .isEqualTo("---\nschedule: {every: 1h}\n---\nLook at schedul.\n");
        assertThat(text(repaired, "openclaw-prod.yaml")).isEqualTo("kubernetes: {platform: openshift}\n");
        assertThat(repaired.left()).noneMatch(Diagnostic::isError);
    }

    @Test
    void showsNoSecretInTheDifference() {
        SourceFolder source = new SourceFolder(root)
                .describe(
                        "env: {A: {secret: s, key: k}}\nchannels:\n  telegram:\n    botToken: hunter2hunter2\n    dmPolcy: pairing\n");

        assertThat(repaired(source).files().get("openclaw.yaml").difference().lines())
                .contains("-    dmPolcy: pairing", "+    dmPolicy: pairing")
                .noneMatch(line -> line.contains("hunter2"));
    }

    /** What an edit is for is gone, no other line has changed, and there is an end of it. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void endsTheFindingsOfEachFixtureThatItRepairs(Path fixture) throws IOException {
        copy(fixture);
        SourceFolder source = new SourceFolder(root);
        for (int run = 0; !repaired(source).files().isEmpty(); run++) {
            assertThat(run).isLessThan(5);
            RepairedSource repaired = repaired(source);
            assertThat(told(repaired.left())).doesNotContainAnyElementsOf(told(repaired.mended()));
            repaired.files().forEach((path, change) -> {
                List<String> before = lines(change.before().text().orElseThrow());
                List<String> after = lines(change.after().text().orElseThrow());
                List<Integer> edited = repaired.mended().stream()
                        .filter(finding -> finding.position().source().name().equals(path))
                        .map(finding -> finding.position().line())
                        .toList();
                boolean moved = after.size() > before.size();
                for (int line = 0; line < before.size(); line++) {
                    if (!moved && !edited.contains(line + 1)) {
                        assertThat(after.get(line)).isEqualTo(before.get(line));
                    }
                }
                source.with(path, change.after().bytes());
            });
        }
    }

    private void copy(Path fixture) throws IOException {
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new SourceFolder(root).with(fixture.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private static List<String> told(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.position() + " " + finding.code().id() + " " + finding.message())
                .toList();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String after(SourceFolder source) {
        return text(repaired(source), "openclaw.yaml");
    }

    private static String text(RepairedSource repaired, String path) {
        return repaired.files().get(path).after().text().orElseThrow();
    }

    private static RepairedSource repaired(SourceFolder source) {
        return RepairedSource.of(source.directory(), List.of(REQUEST));
    }
}
