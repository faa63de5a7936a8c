package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which directories are never taken for output; and that being told so costs nothing. */
class OutputPlaceTest {

    private static final String SARIF =
            "{\"runs\" : [ {\"tool\" : {\"driver\" : {\"name\" : \"openclaw-maven-plugin\"}}} ]}";

    @TempDir
    private Path temporary;

    private Path project;

    @BeforeEach
    void layOut() throws IOException {
        project = temporary.resolve("work/project");
        write("pom.xml", "<project/>");
        write(".git/HEAD", "ref");
        write("src/main/openclaw/openclaw.yaml", "name: acme");
        write("src/main/openclaw/agents/main/AGENTS.md", "Be kind");
        write("module/pom.xml", "<project/>");
        write("target/classes/App.class", "class");
        write("target/file", "");
        write("docs/guide.md", "# Guide");
        write("clone/.git", "gitdir: elsewhere");
        write("subversion/.svn/entries", "12");
        write("by-hand/openclaw.json", "{}");
        write("by-hand/jobs.json", "{}");
        write("by-hand/rbac.yaml", "");
        write("by-hand/chart/acme/Chart.yaml", "name: acme");
        write("other-tool/diagnostics.sarif", SARIF.replace("openclaw-maven-plugin", "CodeQL"));
        write("other-tool/openclaw.json", "{}");
        write("pages/2026.1.30-2026.9.6.md", "# Release notes\n");
        write("namesake/.openclaw-output", "mine");
        write("marked/.openclaw-output", OutputMark.EMPTY.content().text().orElseThrow());
        Files.createDirectories(project.resolve("linked-mark"));
        link("linked-mark/.openclaw-output", "marked/.openclaw-output");
        Files.createDirectories(project.resolve("empty"));
        Files.createDirectories(temporary.resolve("somebody"));
        link("link", "empty");
        link("dangling", "nowhere");
        link("linked-src", "src");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    .                                | it is the base directory of the project
                    ./                               | it is the base directory of the project
                    target/..                        | it is the base directory of the project
                    ..                               | it holds the base directory of the project
                    ../../somebody                   | it is your home directory
                    ../..                            | it holds the base directory of the project
                    /                                | it is the root of the file system
                    module                           | it is the base directory of module
                    src/main/openclaw                | it is the source directory
                    src/main/openclaw/               | it is the source directory
                    src/main/../main/./openclaw      | it is the source directory
                    linked-src/main/openclaw         | it is the source directory
                    src/main/openclaw/agents         | it lies in the source directory
                    src/main/openclaw/out/of/nothing | it lies in the source directory
                    linked-src/main/openclaw/new     | it lies in the source directory
                    src/main                         | it holds the source directory
                    linked-src/main                  | it holds the source directory
                    src                              | it holds the source directory
                    clone                            | it is under version control
                    subversion                       | it is under version control
                    .git                             | it is under version control
                    .git/hooks/new                   | it is under version control
                    pom.xml                          | it is a file
                    target/file/new/openclaw         | it lies below the file
                    link                             | it is a symbolic link
                    link/                            | it is a symbolic link
                    linked-src                       | it is a symbolic link
                    dangling                         | it is a symbolic link
                    docs                             | it holds files that this plugin did not write, such as guide.md
                    target                           | it holds files that this plugin did not write, such as classes
                    by-hand                          | it holds files that this plugin did not write, such as chart
                    other-tool                       | it holds files that this plugin did not write, such as diagnostics.sarif
                    pages                            | it holds files that this plugin did not write, such as 2026.1.30-2026.9.6.md
                    namesake                         | it holds files that this plugin did not write, such as .openclaw-output
                    linked-mark                      | it holds files that this plugin did not write, such as .openclaw-output
                    """)
    void isRefusedBeforeAnythingIsTouched(String path, String problem) throws IOException {
        DirectoryState before = DirectoryState.of(temporary);
        OutputPlace place = place(project, path);

        assertThatThrownBy(() -> OutputDirectory.open(place, warning -> {}).close())
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("openclaw.outputDirectory is " + place.path() + ", but " + problem)
                .hasMessageEndingWith(". Nothing was written; name a new or empty directory, such as one in target");

        assertThat(DirectoryState.of(temporary)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/openclaw",
                "target/a/b/c",
                "target/classes/chart",
                "empty",
                "link/openclaw",
                "marked",
                "src/main/helm",
                "../elsewhere",
                "src/main/openclaw-of-another"
            })
    void isTakenWhereNothingIsInTheWay(String path) {
        assertThatCode(() -> OutputDirectory.open(place(project, path), warning -> {})
                        .close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work/.git/worktree", "work/.svn"})
    void isTakenInAProjectWhereverThatLies(String base) throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve(base));

        assertThatCode(() -> OutputDirectory.open(place(elsewhere, "target/openclaw"), warning -> {})
                        .close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "target/openclaw, 'openclaw.json jobs.json rbac.yaml diagnostics.sarif chart/acme/Chart.yaml'",
        "target/openclaw-lint, 'diagnostics.sarif chart/acme/Chart.yaml hooks-as-objects/acme/Chart.yaml'",
        "target/openclaw-upgrade, '2026.1.30-2026.9.6.md 2026.9.6-2026.7.1.md'"
    })
    void isTakenWhereAnEarlierVersionWrote(String path, String files) throws IOException {
        for (String file : files.split(" ")) {
            write(
                    path + "/" + file,
                    file.endsWith(".md")
                            ? "# `acme`: OpenClaw 2026.1.30 → 2026.9.6\n"
                            : file.endsWith(".sarif") ? SARIF : "old");
        }
        String first = files.split(" ")[0];

        try (OutputDirectory output = OutputDirectory.open(place(project, path), warning -> {})) {
            assertThat(output.replace(Map.of(first, Content.of("new")))).isTrue();
        }

        assertThat(project.resolve(path).resolve(first)).hasContent("new");
        // Without a mark nobody knows whose the others are.
        for (String file : files.split(" ")) {
            assertThat(project.resolve(path).resolve(file)).isRegularFile();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SRC/Main/OpenClaw, it is the source directory",
        "src/MAIN/openclaw/new, it lies in the source directory",
        "SRC, it holds the source directory"
    })
    void isComparedAsTheFileSystemComparesNames(String path, String problem) throws IOException {
        for (Configuration system : List.of(Configuration.windows(), Configuration.osX())) {
            try (FileSystem files = Jimfs.newFileSystem(system)) {
                Path base = files.getPath("project").toAbsolutePath();
                Files.createDirectories(base.resolve("src/main/openclaw"));

                assertThatThrownBy(() -> OutputDirectory.open(place(base, path), warning -> {}))
                        .isInstanceOf(OutputException.class)
                        .hasMessageContaining(problem);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/openclaw", "src/main/openclaw/dist", "linked-src/main/openclaw"})
    void noArchiveGoesToTheSources(String path) {
        assertThatThrownBy(() -> place(project, path).checkShared())
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the source directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "target", "docs", "src", "link"})
    void anArchiveGoesBesideOtherFiles(String path) {
        assertThatCode(() -> place(project, path).checkShared()).doesNotThrowAnyException();
    }

    private OutputPlace place(Path base, String path) {
        return new OutputPlace(
                "openclaw.outputDirectory",
                base.resolve(path),
                List.of(
                        new ProtectedDirectory("the base directory of the project", base, false),
                        new ProtectedDirectory("the source directory", base.resolve("src/main/openclaw"), true),
                        new ProtectedDirectory("the base directory of module", base.resolve("module"), false),
                        new ProtectedDirectory("the base directory of gone", base.resolve("gone"), false),
                        new ProtectedDirectory("your home directory", temporary.resolve("somebody"), false)));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }

    private void link(String link, String target) throws IOException {
        Files.createSymbolicLink(project.resolve(link), project.resolve(target));
    }
}
