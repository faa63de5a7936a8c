package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An output directory that is for this alone. */
class OutputDirectoryTest extends OutputTest {

    @Test
    void holdsWhatTheLastRunWroteAndLeavesNothingBesideItself() throws IOException {
        replace(Map.of("a/b/c.txt", "1", "d", "2"));
        replace(Map.of("a/e.txt", "3"));

        assertThat(files()).isEqualTo(Map.of("a/e.txt", "3"));
        assertThat(directory.resolve("a/b")).doesNotExist();
        assertThat(directory.resolve("d")).doesNotExist();
        assertThat(temporary).isDirectoryNotContaining(path -> !path.equals(directory));
        assertThat(warnings).isEmpty();
    }

    @Test
    void isUntouchedWhenNothingChanges() throws IOException {
        assertThat(replace(Map.of("a", "1", "b/c", "2"))).isTrue();
        DirectoryState before = DirectoryState.of(directory.resolve("b"));

        assertThat(replace(Map.of("b/c", "2", "a", "1"))).isFalse();
        assertThat(DirectoryState.of(directory.resolve("b"))).isEqualTo(before);
    }

    @Test
    void keepsWhatIsTheSameUntouchedWhenSomethingElseChanges() throws IOException {
        replace(Map.of("a", "1", "b/c", "2"));
        DirectoryState before = DirectoryState.of(directory.resolve("b"));

        assertThat(replace(Map.of("a", "new", "b/c", "2"))).isTrue();
        assertThat(DirectoryState.of(directory.resolve("b"))).isEqualTo(before);
    }

    @Test
    void hasAMarkThatSha256sumReadsAndThatDependsOnTheContentAlone() throws IOException {
        replace(Map.of("x", "0"));
        replace(Map.of("b/c", "2", "a", "1"));
        String mark = Files.readString(directory.resolve(".openclaw-output"));
        assertThat(mark.lines().skip(1))
                .containsExactly(
                        Content.of("1").sha256() + "  a", Content.of("2").sha256() + "  b/c");

        directory = temporary.resolve("other");
        replace(Map.of("a", "1", "b/c", "2"));

        assertThat(directory.resolve(".openclaw-output")).hasContent(mark);
    }

    @Test
    void maySwapFilesAndDirectories() throws IOException {
        replace(Map.of("a", "1", "b/c", "2"));
        replace(Map.of("a/x", "3", "b", "4"));

        assertThat(files()).isEqualTo(Map.of("a/x", "3", "b", "4"));
    }

    @Test
    void getsFilesBesideThoseThatWereWritten() throws IOException {
        replace(Map.of("a", "1"));
        try (OutputDirectory output = open()) {
            output.add(Map.of("b", Content.of("2")));
            output.add(Map.of("b", Content.of("3"), "c", Content.of("4")));
        }
        assertThat(files()).isEqualTo(Map.of("a", "1", "b", "3", "c", "4"));

        replace(Map.of("c", "4"));

        assertThat(files()).isEqualTo(Map.of("c", "4"));
        assertThat(warnings).isEmpty();
    }

    @Test
    void getsAGroupOfFilesAnewAndKeepsTheOthers() throws IOException {
        replace(Map.of("a", "1", "b", "2", "c", "3"));
        try (OutputDirectory output = open()) {
            assertThat(output.replace(Map.of("b", Content.of("4")), Set.of("b", "c")))
                    .isTrue();
            assertThat(output.replace(Map.of("b", Content.of("4")), Set.of("b", "c")))
                    .isFalse();
        }
        assertThat(files()).isEqualTo(Map.of("a", "1", "b", "4"));
        assertThat(warnings).isEmpty();
    }

    @Test
    void keepsAFileOfAGroupThatSomeoneChanged() throws IOException {
        replace(Map.of("a", "1", "b", "2"));
        Files.writeString(directory.resolve("b"), "mine");
        try (OutputDirectory output = open()) {
            output.replace(Map.of(), Set.of("b"));
        }
        assertThat(files()).isEqualTo(Map.of("a", "1", "b", "mine"));
        assertThat(warnings).singleElement().asString().contains("not generated, and left as they are: b");
    }

    @Test
    void isReplacedAndComparedOnWindows() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            directory = windows.getPath("C:\\work\\project\\target\\openclaw");
            Map<String, String> files = Map.of("chart/acme/templates/a.yaml", "1", "b", "2");

            assertThat(replace(Map.of("chart/old/a.yaml", "0"))).isTrue();
            assertThat(replace(files)).isTrue();
            assertThat(replace(files)).isFalse();

            assertThat(directory.resolve("chart\\acme\\templates\\a.yaml")).hasContent("1");
            assertThat(directory.resolve("chart\\old")).doesNotExist();
            assertThat(directory.getParent()).isDirectoryNotContaining(path -> !path.endsWith("openclaw"));
        }
    }
}
