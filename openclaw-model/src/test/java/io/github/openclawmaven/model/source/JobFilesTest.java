package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.descriptor.job.Job;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFilesTest {

    private static final String KEYS = "---\nschedule: {cron: \"0 9 * * *\", tz: UTC}\n---\n";

    @TempDir
    private Path root;

    private Compilation compile(String descriptor, Map<String, String> files) {
        SourceFolder folder =
                new SourceFolder(root).with("openclaw.yaml", SourceFolder.HEAD + "agents: {main: {}}\n" + descriptor);
        files.forEach(folder::with);
        return assertTimeout(Duration.ofMinutes(1), () -> folder.compile());
    }

    private Compilation compile(String jobFile) {
        return compile("", Map.of("agents/main/jobs/report.md", jobFile));
    }

    private Job job(String jobFile) {
        Compilation compilation = compile(jobFile);
        assertThat(SourceFolder.mistakes(compilation)).isEmpty();
        return compilation
                .result()
                .orElseThrow()
                .deployment()
                .descriptor()
                .jobs()
                .get("report");
    }

    @Test
    void theFolderIsTheAgentTheNameTheIdAndTheBodyTheMessage() {
        Job job = job(KEYS + "\n\n  Look.\n\n---\nThen speak.\n\n");

        assertThat(job.agent()).contains("main");
        assertThat(job.message()).contains("  Look.\n\n---\nThen speak.");
        assertThat(job.schedule().cron()).contains("0 9 * * *");
    }

    @Test
    void aBodyOfManyBlanksTakesBoundedTime() {
        assertThat(job(KEYS + "\n".repeat(400_000) + "a" + " ".repeat(400_000) + "b" + "\n".repeat(200_000))
                        .message())
                .contains("a" + " ".repeat(400_000) + "b");
    }

    @Test
    void jobFilesAreNoWorkspaceFiles() {
        Compilation compilation = compile(KEYS + "Look.\n");

        assertThat(compilation
                        .result()
                        .orElseThrow()
                        .deployment()
                        .workspaces()
                        .agents()
                        .get("main"))
                .isEmpty();
    }

    @Test
    void findingsInTheFrontMatterHaveItsPlaces() {
        assertThat(SourceFolder.mistakes(
                        compile("---\n# a comment\nschedul: {every: 1h}\nagent: main\ntimeout: 5\n---\nLook.\n")))
                .containsExactly(
                        "agents/main/jobs/report.md:3:1+7 OC1101",
                        "agents/main/jobs/report.md:4:1+5 OC1014",
                        "agents/main/jobs/report.md:5:10+1 OC2001");
    }

    @Test
    void frontMatterThatIsNotYamlIsReported() {
        assertThat(SourceFolder.mistakes(compile("---\n\tschedule: x\n---\nLook.\n")))
                .containsExactly("agents/main/jobs/report.md:2:1+1 OC1001");
    }

    @Test
    void aJobIsDeclaredOnce() {
        Map<String, String> file = Map.of("agents/main/jobs/report.md", KEYS + "Look.\n");

        assertThat(SourceFolder.mistakes(compile("jobs: {report: {schedule: {every: 1h}, message: x}}\n", file)))
                .containsExactly("agents/main/jobs/report.md:1:1+3 OC1013");
    }

    @Test
    void jobsThatAreNoMapAreReportedThoughJobFilesExist() {
        Map<String, String> file = Map.of("agents/main/jobs/report.md", KEYS + "Look.\n");

        assertThat(SourceFolder.mistakes(compile("jobs: [report]\n", file)))
                .containsExactly("openclaw.yaml:5:7+8 OC1102");
        assertThat(SourceFolder.console(compile("jobs: [report]\n", file)).toString())
                .contains("write KEY: in place of each hyphen");
    }
}
