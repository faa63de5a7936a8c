package io.github.openclawmaven.model.source.ignore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .openclawignore} has the syntax of .gitignore: each row was asked of {@code git check-ignore} too. */
class IgnoreRulesTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            README.md         | README.md           | true
            README.md         | a/b/README.md       | true
            /README.md        | a/README.md         | false
            README.md         | README.mdx          | false
            *.txt             | a/b/c.txt           | true
            a/*.txt           | a/c.txt             | true
            a/*.txt           | a/b/c.txt           | false
            a/*.txt           | x/a/c.txt           | false
            notes/            | notes               | false
            notes/            | notes/a.md          | true
            notes/            | agents/x/notes/a.md | true
            /notes/           | agents/x/notes/a.md | false
            notes             | notes/deep/a.md     | true
            **/notes/a.md     | notes/a.md          | true
            **/notes/a.md     | x/y/notes/a.md      | true
            a/**/b            | a/b                 | true
            a/**/b            | a/x/y/b             | true
            a/**/b            | ab                  | false
            a/**              | a/x/y               | true
            ?.md              | a.md                | true
            ?.md              | ab.md               | false
            [a-c].md          | b.md                | true
            [!a-c].md         | b.md                | false
            {a,b}.md          | a.md                | false
            {a,b}.md          | {a,b}.md            | true
            \\#a.md            | #a.md               | true
            \\!a.md            | !a.md               | true
            # a.md            | a.md                | false
            *.md;!keep.md     | keep.md             | false
            *.md;!keep.md     | a.md                | true
            notes/;!notes/a   | notes/a             | true
            !*~               | a~                  | false
            """)
    void readsALineAsGitDoes(String lines, String path, boolean ignored) {
        IgnoreRules rules =
                IgnoreRules.read(SourceText.of(".openclawignore", lines.replace(';', '\n')), new Diagnostics());

        assertThat(rules.ignores(path, false)).isEqualTo(ignored);
    }

    @Test
    void whatIsIgnoredIsNeitherReadNorDeliveredNorReported() {
        SourceFolder folder = new SourceFolder(temporary)
                .describe("")
                .with(".openclawignore", "README.md\n/drafts/\n**/jobs/old-*\n")
                .with("README.md", "For people.\n")
                .with("agents/main/README.md", "For people.\n")
                .with("agents/main/SOUL.md", "Be kind.\n")
                .with("agents/main/jobs/old-report.md", "no front matter")
                .with("drafts/jobs/nightly.md", "");
        Compilation compilation = folder.compile();

        assertThat(SourceFolder.mistakes(compilation)).isEmpty();
        assertThat(compilation.draft().orElseThrow().deployment().workspaces().all())
                .extracting(SourceFile::path)
                .containsExactly("SOUL.md");
    }

    @Test
    void aLineThatIsNoPatternIsReported() {
        SourceFolder folder = new SourceFolder(temporary).describe("").with(".openclawignore", "# people's\n\n[a.md\n");

        assertThat(SourceFolder.mistakes(folder.compile())).containsExactly(".openclawignore:3:1+5 OC1032");
    }
}
