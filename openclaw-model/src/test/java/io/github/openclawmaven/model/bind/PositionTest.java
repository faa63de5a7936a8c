package io.github.openclawmaven.model.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of misfit is reported at the very characters that are wrong. */
class PositionTest {

    private static final String LINES =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway:
              release: 2026.9.6
              token: {secret: acme, key: token}
              prt: 1
              port: many
              bind: lann
            agents:
              main:
                identity: {name: [a]}
                thinking: true
                skills: reports
              main:
                thinking: low
            agentDefaults: {timeout: 5 minutes, maxConcurrent: 99999999999}
            bindings:
              - {agent: main}
              - agent: main
                channel: slack
                peer: {group: a, direct: b}
            jobs:
              "\uD83E\uDD9E": {"\uD83E\uDD9E\uD83E\uDD9E": "\uD83E\uDD9E", schedule: {}}
            channels: {telegram: {botToken: literal-text}}
            """;

    private static final String[] PLACES = {
        "6:3+3 OC1101",
        "7:9+4 OC1102",
        "8:9+4 OC1104",
        "11:22+3 OC1102",
        "12:15+4 OC1102",
        "13:13+7 OC1102",
        "14:3+4 OC1009",
        "16:26+9 OC2001",
        "16:52+11 OC1102",
        "18:5+13 OC1103",
        "21:22+6 OC1105",
        "23:9+4 OC1101",
        "23:30+2 OC1105",
        "24:33+12 OC5001"
    };

    @TempDir
    private Path root;

    private void assertPlaces(String text) {
        assertThat(SourceFolder.places(
                        new SourceFolder(root).with("openclaw.yaml", text).compile()))
                .extracting(place -> place.substring("openclaw.yaml:".length()))
                .filteredOn(place -> place.matches(".* (OC1\\d{3}|OC2001|OC5001)"))
                .containsExactly(PLACES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void isExactWhateverTheLineEnd(String lineEnd) {
        assertPlaces(LINES.replace("\n", lineEnd));
    }

    @Test
    void isExactBehindAByteOrderMark() {
        assertPlaces("\uFEFF" + LINES);
    }

    @Test
    void linesAreThoseThatTheParserCounts() {
        String text = SourceFolder.HEAD + "# a\u2028# b\u0085# c\nnme: x\n";

        assertThat(SourceFolder.places(
                        new SourceFolder(root).with("openclaw.yaml", text).compile()))
                .contains("openclaw.yaml:7:1+3 OC1101");
    }

    @Test
    void crlfChangesNothingOfTheResult() {
        String text = SourceFolder.HEAD
                + "agents:\n  main: {}\njobs:\n  a:\n    schedule: {every: 1h}\n    message: |\n      x\n      y\n";
        SourceFolder unix = new SourceFolder(root.resolve("unix")).with("openclaw.yaml", text);
        SourceFolder windows = new SourceFolder(root.resolve("windows"))
                .with("openclaw.yaml", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(windows.compile().result().orElseThrow().documents())
                .isEqualTo(unix.compile().result().orElseThrow().documents());
    }
}
