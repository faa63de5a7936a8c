package io.github.openclawmaven.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTextTest {

    /** Put together here, so that no scanner of repositories takes it for a real one. */
    private static final String KEY = "sk-ant-" + "api03-" + "Zx8Qk2Lw9Vb4Nc7Tm1Rf5Yh3Jd6Gs0Pa";

    @TempDir
    Path directory;

    @BeforeEach
    void describe() throws IOException {
        write(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                agents:
                  main: {}
                """);
    }

    @Test
    void aKeyInAFoldedTextIsFoundAndNotShown() throws IOException {
        append(
                """
                jobs:
                  report:
                    schedule: {every: 1h}
                    message: >
                      Use the key
                      %s
                      and be brief.
                """);

        assertFoundAt("openclaw.yaml:15");
    }

    @Test
    void aKeyInEscapesIsFoundAndNotShown() throws IOException {
        append("description: \"\\x73%s\"\n".replace("%s", KEY.substring(1)));

        assertFoundAt("openclaw.yaml:10");
    }

    @Test
    void aKeyAsTheNameOfASecretIsNotRepeated() throws IOException {
        append("env: {UPSTREAM: {secret: a_%s, key: x}}\n".replace("a_", ""));

        assertFoundAt("openclaw.yaml:10");
    }

    @Test
    void aKeyInTheBodyOfAJobFileIsFoundInItsLine() throws IOException {
        write("agents/main/jobs/report.md", "---\nschedule: {every: 1h}\n---\n\nLook.\nUse %s.\n".formatted(KEY));

        assertFoundAt("agents/main/jobs/report.md:6");
    }

    @Test
    void aKeyInAFileOfASkillIsFoundInItsLine() throws IOException {
        write("skills/reports/SKILL.md", "---\nname: reports\ndescription: Writes\n---\nUse %s.\n".formatted(KEY));

        assertFoundAt("skills/reports/SKILL.md:5");
    }

    private void assertFoundAt(String place) {
        List<Diagnostic> found = DescriptorCompiler.compile(
                        new SourceDirectory(directory, ""),
                        new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of()))
                .diagnostics();
        DiagnosticText text = new DiagnosticText(found);
        assertThat(found.stream()
                        .map(diagnostic -> diagnostic.code().id() + " "
                                + diagnostic.position().source().name() + ":"
                                + diagnostic.position().line()))
                .contains("OC5002 " + place);
        assertThat(found.stream()
                        .flatMap(diagnostic -> text.lines(diagnostic).stream())
                        .collect(Collectors.joining("\n")))
                .doesNotContain(KEY)
                .doesNotContain(KEY.substring(7));
    }

    private void append(String lines) throws IOException {
        write("openclaw.yaml", Files.readString(directory.resolve("openclaw.yaml")) + lines.replace("%s", KEY));
    }

    private void write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
