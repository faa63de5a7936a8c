package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.openclawmaven.model.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A descriptor that was checked out on Windows: {@code \} between the names, {@code \r\n} between the lines. */
class WindowsSourcesTest {

    private static final Map<String, String> FILES = Map.of(
            "openclaw.yaml",
            SourceFolder.HEAD
                    + """
                    agents:
                      main: {description: "two
                        lines"}
                    jobs:
                      literal:
                        schedule: {every: 1h}
                        message: |
                          First.

                          Second.
                      folded:
                        schedule: {every: 1h}
                        message: >-
                          One
                          line.
                    """,
            "agents/main/jobs/report.md",
            "---\nschedule: {cron: \"0 9 * * *\", tz: UTC}\n---\n\n# Report\n\n- a\n- b\n",
            "agents/main/AGENTS.md",
            "Be kind.\n",
            "skills/reports/SKILL.md",
            "---\nname: reports\ndescription: Reports\n---\nWrite.\n");

    @TempDir
    Path temporary;

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void becomesTheSameDocuments(String release) {
        Compilation unix = filled(temporary, "\n").compile(release);
        Compilation dos =
                filled(windows.getPath("C:\\work\\Grüße dir\\openclaw"), "\r\n").compile(release);

        assertThat(SourceFolder.places(dos)).isEqualTo(SourceFolder.places(unix));
        assertThat(dos.result().orElseThrow().documents())
                .isEqualTo(unix.result().orElseThrow().documents());
    }

    @Test
    void namesItsFilesAsEverywhere() {
        Compilation compilation =
                filled(windows.getPath("C:\\work\\openclaw"), "\r\n").compile();

        var workspaces = compilation.result().orElseThrow().deployment().workspaces();
        assertThat(workspaces.all()).extracting(SourceFile::path).containsExactly("AGENTS.md", "SKILL.md");
        assertThat(workspaces.skills()).containsOnlyKeys("reports");
    }

    @Test
    void itsFindingsHaveTheSamePlacesAndExcerpts() {
        Map<String, String> mistake = Map.of("agents/main/jobs/report.md", "---\nschedule:\n  evry: 1h\n---\nLook.\n");
        SourceFolder unix = filled(temporary, "\n");
        SourceFolder dos = filled(windows.getPath("C:\\work\\openclaw"), "\r\n");
        mistake.forEach((file, text) -> unix.with(file, text));
        mistake.forEach((file, text) -> dos.with(file, text.replace("\n", "\r\n")));

        assertThat(SourceFolder.console(dos.compile()))
                .anyMatch(line -> line.startsWith("agents/main/jobs/report.md:3:3: error"))
                .isEqualTo(SourceFolder.console(unix.compile()));
    }

    @Test
    void nothingOutsideIsRead() throws IOException {
        SourceFolder folder = filled(windows.getPath("C:\\work\\openclaw"), "\r\n");
        folder.with("..\\outside.yaml", FILES.get("openclaw.yaml"));

        Stream.of("..\\outside.yaml", "../outside.yaml", "C:\\work\\outside.yaml")
                .forEach(descriptor -> assertThat(SourceFolder.places(folder.compileDescriptor(descriptor)))
                        .singleElement()
                        .asString()
                        .endsWith(" OC1011"));
    }

    private static SourceFolder filled(Path root, String lineEnd) {
        SourceFolder folder = new SourceFolder(root);
        FILES.forEach((file, text) -> folder.with(file, text.replace("\n", lineEnd)));
        return folder;
    }
}
