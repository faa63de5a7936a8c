package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    /** Put together here, so that no scanner takes this file for a leak. */
    private static final String KEY = "gh" + "p_" + "canary7".repeat(6);

    private static final String HEAD = SourceFolder.HEAD + "agents: {main: {}}\n";

    @TempDir
    private Path root;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            beside               | `description: KEY # openclaw:ignore OC5002 a public key`
            above                | `# openclaw:ignore OC5002 a public key\\ndescription: KEY`
            above, with others   | `# openclaw:ignore OC5002 a public key\\n# and a remark\\n\\ndescription: KEY`
            with a comma         | `env: {DB_PASSWORD: canary, A: KEY} # openclaw:ignore OC5002, OC5003: both are public`
            behind a block       | `description: >- # openclaw:ignore OC5002 a public key\\n  the key\\n  KEY`
            above a block        | `# openclaw:ignore OC5002 a public key\\ndescription: |\\n  the key\\n  # KEY\\n  KEY`
            in a flow map        | `env: {A: KEY, # openclaw:ignore OC5002 a public key\\n  B: x}`
            in a list            | `bindings:\\n# openclaw:ignore OC5002 a public key\\n- {agent: main, channel: KEY}`
            deeper               | `env:\\n  A: x\\n  # openclaw:ignore OC5002 a public key\\n  B: KEY`
            a literal            | `env: {DB_PASSWORD: canary} # openclaw:ignore OC5003 the database of the tests`
            """)
    void hidesTheFindingAndNotTheSecret(String name, String lines) {
        Compilation compilation = compile(lines);

        assertThat(SourceFolder.places(compilation)).noneMatch(place -> place.matches(".* OC(50|10).*"));
        assertThat(compilation.suppressed()).isNotEmpty();
        Compilation shown = compile(lines + "\nnonsense: 1");
        assertThat(SourceFolder.console(shown)).isNotEmpty().noneMatch(line -> line.contains("canary"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            another line         | OC5002 OC1022 | `# openclaw:ignore OC5002 a public key\\nenv: {}\\ndescription: KEY`
            another code         | OC5002 OC1022 | `description: KEY # openclaw:ignore OC5101 a public key`
            one of two           | OC1022        | `description: KEY # openclaw:ignore OC5002 OC5101 a public key`
            no reason            | OC5002 OC1020 | `description: KEY # openclaw:ignore OC5002`
            one word             | OC5002 OC1020 | `description: KEY # openclaw:ignore OC5002 example`
            no code              | OC5002 OC1021 | `description: KEY # openclaw:ignore a public key`
            an unknown code      | OC5002 OC1021 | `description: KEY # openclaw:ignore OC5999 a public key`
            what is kept         | OC1023 OC3002 | `jobs: {a: {agent: b, schedule: {every: 1h}, message: x}} # openclaw:ignore OC3002 comes later`
            a typed secret       | OC1023 OC5001        | `channels: {telegram: {botToken: KEY}} # openclaw:ignore OC5001 it is public`
            in quotes            | OC5002        | `description: "KEY # openclaw:ignore OC5002 a public key"`
            in a block           | OC5002        | `description: |\\n  # openclaw:ignore OC5002 a public key\\n  KEY`
            behind no blank      | OC5002        | `description: KEY# openclaw:ignore OC5002 a public key`
            unused at the end    | OC1022        | `env: {}\\n# openclaw:ignore OC5002 a public key`
            """)
    void saysWhatIsWrong(String name, String codes, String lines) {
        assertThat(compile(lines).diagnostics())
                .extracting(it -> it.code().id())
                .filteredOn(code -> !code.startsWith("OC51") && !code.startsWith("OC61"))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void aWarningOfAnySeriesCanBeSuppressed() {
        String lines = "env: {A: \"q7RkZ2vLx9T" + "mW4cYb8HnJ6sDf3GpA1eU\"}";

        assertThat(SourceFolder.places(compile(lines))).anyMatch(place -> place.endsWith("OC5004"));
        assertThat(SourceFolder.places(compile(lines + " # openclaw:ignore OC5004 an id of the CRM")))
                .noneMatch(place -> place.endsWith("OC5004") || place.endsWith("OC1022"));
    }

    @Test
    void aCommentInFrontMatterIsAboutTheLineBelowAndTheLastOneAboutTheText() {
        SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", HEAD);
        String job = "---\nschedule: {every: 1h}\nCOMMENT---\n\nUse " + KEY + ".\nAnd " + KEY + ".\n";
        folder.with("agents/main/jobs/a.md", job.replace("COMMENT", ""));
        assertThat(SourceFolder.places(folder.compile())).anyMatch(place -> place.endsWith("OC5002"));

        folder.with("agents/main/jobs/a.md", job.replace("COMMENT", "# openclaw:ignore OC5002 a public key\n"));
        assertThat(SourceFolder.places(folder.compile())).noneMatch(place -> place.matches(".* OC(5002|10..)"));

        folder.with(
                "agents/main/jobs/a.md",
                "---\n# openclaw:ignore OC5002 a public key\nname: " + KEY + "\nschedule: {every: 1h}\n---\nx\n");
        assertThat(SourceFolder.places(folder.compile())).noneMatch(place -> place.matches(".* OC(5002|10..)"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            agents/main/TOOLS.md        | `KEY <!-- openclaw:ignore OC5002 a public key -->`
            agents/main/TOOLS.md        | `<!-- openclaw:ignore OC5002 a public key -->\\nKEY`
            agents/main/run.sh          | `KEY # openclaw:ignore OC5002 a public key`
            agents/main/run.sh          | `# openclaw:ignore OC5002 a public key\\nexport A=KEY`
            agents/main/run.js          | `f("KEY"); // openclaw:ignore OC5002 a public key`
            skills/a/SKILL.md           | `---\\nname: a\\n# openclaw:ignore OC5002 a public key\\ndescription: KEY\\n---\\n`
            agents/main/secrets.txt     | `# openclaw:ignore OC5101 names of secrets only`
            """)
    void aCommentInAFileOfAWorkspaceHasTheFormOfTheFile(String file, String text) {
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", HEAD)
                .with(file, text.replace("\\n", "\n").replace("KEY", KEY))
                .compile();

        assertThat(SourceFolder.places(compilation)).noneMatch(place -> place.matches(".* OC(5002|5101|10..)"));
        assertThat(compilation.suppressed()).hasSize(1);
    }

    @Test
    void aHeadlineInMarkdownIsNoComment() {
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", HEAD)
                .with("agents/main/TOOLS.md", "# openclaw:ignore OC5002 a public key\n" + KEY + "\n")
                .compile();

        assertThat(SourceFolder.places(compilation)).anyMatch(place -> place.matches(".*TOOLS.md:2:.* OC5002"));
    }

    @Test
    void anOverlayHasItsOwn() {
        SourceFolder folder = new SourceFolder(root)
                .with("openclaw.yaml", HEAD + "env: {A: " + KEY + "} # openclaw:ignore OC5002 a public key\n")
                .with("openclaw-prod.yaml", "env: {B: " + KEY + "} # openclaw:ignore OC5002 a public key\n")
                .with("openclaw-test.yaml", "env: {A: x} # openclaw:ignore OC5002 a public key\n");

        assertThat(codes(folder, "prod")).doesNotContain("OC5002", "OC1022");
        assertThat(codes(folder, "test")).containsOnlyOnce("OC1022");
    }

    private static List<String> codes(SourceFolder folder, String environment) {
        return folder.compileFor(environment).diagnostics().stream()
                .map(it -> it.code().id())
                .toList();
    }

    private Compilation compile(String lines) {
        return new SourceFolder(root)
                .with("openclaw.yaml", HEAD + lines.replace("\\n", "\n").replace("KEY", KEY) + "\n")
                .compile();
    }
}
