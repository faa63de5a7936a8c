package io.github.openclawmaven.model.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fixture cannot say: no comment fits into the first line of a job file. */
class WorkspaceAgentDeclaredTest {

    private static final String JOB = "---\nschedule: {every: 1h}\n---\nLook.\n";

    @Test
    void speaksOnceOfAFolderThatHasNothingButJobs(@TempDir Path directory) throws IOException {
        write(
                directory.resolve("openclaw.yaml"),
                "{apiVersion: openclaw/v1, name: acme, gateway: {release: 2026.9.6}, agents: {main: {}}, tools: {deny: [exec]}}");
        write(directory.resolve("agents/mane/jobs/first.md"), JOB);
        write(directory.resolve("agents/mane/jobs/second.md"), JOB);

        List<Diagnostic> found = DescriptorCompiler.compile(
                        new SourceDirectory(directory, ""),
                        new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of()))
                .diagnostics();

        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(WorkspaceAgentDeclared.UNDECLARED);
            assertThat(diagnostic.position()).hasToString("agents/mane/jobs/first.md:1:1");
        });
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
