package io.github.openclawmaven.model.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fixture cannot say: no comment fits into the first line of a job file. */
class WorkspaceAgentDeclaredTest {

    private static final String JOB = "---\nschedule: {every: 1h}\n---\nLook.\n";

    @Test
    void speaksOnceOfAFolderThatHasNothingButJobs(@TempDir Path directory) {
        List<Diagnostic> found = new SourceFolder(directory)
                .with("openclaw.yaml", SourceFolder.HEAD + "agents: {main: {}}\ntools: {deny: [exec]}\n")
                .with("agents/mane/jobs/first.md", JOB)
                .with("agents/mane/jobs/second.md", JOB)
                .compile()
                .diagnostics();

        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(WorkspaceAgentDeclared.UNDECLARED);
            assertThat(diagnostic.position()).hasToString("agents/mane/jobs/first.md:1:1");
        });
    }
}
