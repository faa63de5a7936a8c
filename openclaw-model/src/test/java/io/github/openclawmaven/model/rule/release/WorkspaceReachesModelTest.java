package io.github.openclawmaven.model.rule.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceReachesModelTest {

    @TempDir
    private Path root;

    /** Characters of each of four files, what else the descriptor says, and what is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026.9.6  | 12000 | ''                                                            | ''
                    2026.5.28 | 12000 | ''                                                            | ''
                    2026.5.28 | 12001 | ''                                                            | AGENTS.md SOUL.md TOOLS.md USER.md
                    2026.9.6  | 15001 | ''                                                            | USER.md
                    2026.9.6  | 20001 | ''                                                            | AGENTS.md SOUL.md TOOLS.md USER.md USER.md
                    2026.2.26 | 20000 | ''                                                            | ''
                    2026.9.6  | 15001 | 'config: {agents: {defaults: {bootstrapTotalMaxChars: 90000}}}' | ''
                    2026.9.6  | 15001 | 'agentDefaults: {bootstrapTotalMaxChars: 90000}'                 | ''
                    """)
    void tellsWhatIsCut(String release, int characters, String more, String cut) {
        SourceFolder folder = new SourceFolder(root).describe(more + "\n");
        for (String file : List.of("AGENTS.md", "SOUL.md", "TOOLS.md", "USER.md")) {
            folder.with("agents/main/" + file, "x".repeat(characters) + "\n\n");
        }
        // Not seen before the agent opens it.
        folder.with("agents/main/notes.md", "x".repeat(characters));

        List<String> found = folder.compile(release).diagnostics().stream()
                .filter(it -> it.code().equals(WorkspaceReachesModel.CUT))
                .map(it -> it.position().source().name().replace("agents/main/", ""))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(cut);
    }
}
