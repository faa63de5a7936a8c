package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir
    private Path temporary;

    @Test
    void writesAllAndNothingElse() throws IOException {
        Path project = temporary.resolve("new/project");

        write(project, "a", "b/c", "b/d/e");

        assertThat(DirectoryState.of(project).things().keySet())
                .containsExactlyInAnyOrder("", "a", "b", "b/c", "b/d", "b/d/e");
        assertThat(project.resolve("b/d/e")).hasContent("b/d/e");
    }

    @Test
    void touchesNothingWhereThereIsNothingToWrite() throws IOException {
        Path project = temporary.resolve("project");

        new NewFiles(project).write(Map.of());

        assertThat(project).doesNotExist();
    }

    @Test
    void writesNoneWhereOneIsThereByThen() throws IOException {
        Files.writeString(temporary.resolve("m"), "mine");
        DirectoryState before = DirectoryState.of(temporary);

        assertThatThrownBy(() -> write(temporary, "a/b", "m", "z"))
                .isInstanceOf(OutputException.class)
                .hasMessage(temporary + " cannot be written: " + temporary.resolve("m")
                        + " is in the way; move it away. Nothing was written");

        assertThat(DirectoryState.of(temporary).things().keySet())
                .isEqualTo(before.things().keySet());
        assertThat(temporary.resolve("m")).hasContent("mine");
    }

    @Test
    void writesNothingThroughALinkOrBelowAFile() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path project = Files.createDirectory(temporary.resolve("project"));
        Files.createSymbolicLink(project.resolve("src"), elsewhere);
        Files.writeString(project.resolve("docs"), "a file");
        DirectoryState before = DirectoryState.of(temporary);

        for (String path : List.of("src/main/x", "docs/x")) {
            assertThatThrownBy(() -> write(project, "a", path))
                    .isInstanceOf(OutputException.class)
                    .hasMessage(project.resolve(path.substring(0, path.indexOf('/')))
                            + " is not a directory but a file or a link, and is in the way of " + path
                            + ". Nothing was written; move it away");
        }
        assertThat(DirectoryState.of(temporary)).isEqualTo(before);
    }

    @Test
    void knowsWhatIsThereEvenALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("nowhere"));
        NewFiles files = new NewFiles(temporary);

        assertThat(files.has("link")).isTrue();
        assertThat(files.has("nowhere")).isFalse();
    }

    @Test
    void writesNoneWhereTheDiskIsFull() throws IOException {
        Configuration small =
                Configuration.unix().toBuilder().setMaxSize(64 * 1024).build();
        try (FileSystem system = Jimfs.newFileSystem(small)) {
            Path project = system.getPath("/project");

            assertThatThrownBy(() -> new NewFiles(project)
                            .write(Map.of("a", Content.of("1"), "b", Content.of("x".repeat(80 * 1024)))))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("/project cannot be written: out of disk space. Nothing was written");
            assertThat(project).isEmptyDirectory();
        }
    }

    @Test
    void aDirectoryOfThePluginsOwnIsTakenForThat() throws IOException {
        new NewFiles(temporary).write(NewFiles.ownDirectory("own", Map.of("a", Content.of("1"), "b", Content.of("1"))));

        try (OutputDirectory output =
                OutputDirectory.open(new OutputPlace("own", temporary.resolve("own"), List.of()), warning -> {
                    throw new AssertionError(warning);
                })) {
            output.replace(Map.of("a", Content.of("2")));
        }

        assertThat(temporary.resolve("own/a")).hasContent("2");
        assertThat(temporary.resolve("own/b")).doesNotExist();
    }

    private static void write(Path project, String... paths) throws OutputException {
        Map<String, Content> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, Content.of(path));
        }
        new NewFiles(project).write(files);
    }
}
