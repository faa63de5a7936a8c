package io.github.openclawmaven.model.rule.posture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTextTest {

    /** Put together here, so that no scanner of repositories takes it for a real one. */
    private static final String KEY = "sk-ant-" + "api03-" + "Zx8Qk2Lw9Vb4Nc7Tm1Rf5Yh3Jd6Gs0Pa";

    @TempDir
    Path directory;

    private SourceFolder folder;

    @BeforeEach
    void describe() {
        folder = new SourceFolder(directory).describe("");
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
    void aKeyInTheBodyOfAJobFileIsFoundInItsLine() {
        folder.with("agents/main/jobs/report.md", "---\nschedule: {every: 1h}\n---\n\nLook.\nUse %s.\n".formatted(KEY));

        assertFoundAt("agents/main/jobs/report.md:6");
    }

    @Test
    void aKeyInAFileOfASkillIsFoundInItsLine() {
        folder.with(
                "skills/reports/SKILL.md", "---\nname: reports\ndescription: Writes\n---\nUse %s.\n".formatted(KEY));

        assertFoundAt("skills/reports/SKILL.md:5");
    }

    private void assertFoundAt(String place) {
        Compilation compilation = folder.compile();
        assertThat(compilation.diagnostics().stream()
                        .map(diagnostic -> diagnostic.code().id() + " "
                                + diagnostic.position().source().name() + ":"
                                + diagnostic.position().line()))
                .contains("OC5002 " + place);
        assertThat(String.join("\n", SourceFolder.console(compilation)))
                .doesNotContain(KEY)
                .doesNotContain(KEY.substring(7));
    }

    private void append(String lines) throws IOException {
        folder.with("openclaw.yaml", Files.readString(directory.resolve("openclaw.yaml")) + lines.replace("%s", KEY));
    }
}
