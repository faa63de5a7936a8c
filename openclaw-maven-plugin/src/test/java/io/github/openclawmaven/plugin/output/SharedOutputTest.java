package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An output directory that someone else has put things into. */
class SharedOutputTest extends OutputTest {

    @Test
    void keepsTheirFilesAndFoldersAndSaysSo() throws IOException {
        replace(Map.of("a", "1", "old/b", "2"));
        write("notes.txt", "mine");
        write("old/mine.txt", "mine");
        write("x/1", "mine");
        write("x/2", "mine");
        Files.createDirectories(directory.resolve("empty"));
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(directory.resolve("link"), elsewhere);

        replace(Map.of("a", "new"));

        assertThat(files())
                .isEqualTo(
                        Map.of("a", "new", "notes.txt", "mine", "old/mine.txt", "mine", "x/1", "mine", "x/2", "mine"));
        assertThat(directory.resolve("empty")).isEmptyDirectory();
        assertThat(directory.resolve("link")).isSymbolicLink();
        assertThat(warnings)
                .containsExactly("Files in " + directory
                        + " that were not generated, and left as they are: link, notes.txt, old/mine.txt and 2 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"out.new", "out.old", ".out.new", "out.tmp", ".openclaw-output-notes", ".openclaw-output-1"})
    void leavesSiblingsAndFilesAloneWhoseNamesLookLikeItsOwn(String name) throws IOException {
        replace(Map.of("a", "1"));
        Files.createDirectories(temporary.resolve(name));
        Files.writeString(temporary.resolve(name).resolve("mine"), "mine");
        write(name + "/mine", "mine");

        replace(Map.of("a", "2"));

        assertThat(temporary.resolve(name).resolve("mine")).hasContent("mine");
        assertThat(directory.resolve(name).resolve("mine")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a/b, a", "a/b/c, a", "a, a/b", "a, a/b/c"})
    void writesNothingWhereOneIsInTheWay(String generated, String mine) throws IOException {
        replace(Map.of("z", "1"));
        write(mine, "mine");
        DirectoryState before = DirectoryState.of(temporary);

        assertThatThrownBy(() -> replace(Map.of("z", "2", generated, "3")))
                .isInstanceOf(OutputException.class)
                .hasMessage(directory.resolve(mine)
                        + " was not written by this plugin, and is where it must write. Nothing was written; move it"
                        + " away, or name another directory: openclaw.outputDirectory");

        assertThat(DirectoryState.of(temporary)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "chart", "chart/acme"})
    void neverWritesThroughALink(String link) throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere/acme"));
        Files.writeString(elsewhere.resolve("b"), "victim");
        Map<String, String> files = Map.of("a", "1", "chart/acme/b", "2");
        replace(files);
        new Staging(directory.resolve(link)).close();
        Files.deleteIfExists(directory.resolve(link));
        Files.createSymbolicLink(directory.resolve(link), temporary.resolve("elsewhere"));

        assertThatThrownBy(() -> replace(files)).hasMessageContaining(directory.resolve(link) + " was not written");
        assertThat(elsewhere.resolve("b")).hasContent("victim");
    }

    @Test
    void takesOverWhatIsTheSameToTheByte() throws IOException {
        replace(Map.of("z", "1"));
        write("a", "same");

        replace(Map.of("a", "same"));
        replace(Map.of());

        assertThat(files()).isEmpty();
    }

    @Test
    void replacesAGeneratedFileThatWasEditedAndSaysSo() throws IOException {
        replace(Map.of("a", "1", "b", "2"));
        write("a", "edited");

        assertThat(replace(Map.of("a", "1", "b", "2"))).isTrue();

        assertThat(files()).containsEntry("a", "1");
        assertThat(warnings)
                .containsExactly("Files in " + directory
                        + " that were changed since they were generated, and generated anew: a");
    }

    @Test
    void keepsAFileThatWasEditedAndIsNoLongerGenerated() throws IOException {
        replace(Map.of("a", "1", "b", "2"));
        write("a", "edited");

        replace(Map.of("b", "2"));

        assertThat(files()).containsEntry("a", "edited");
        assertThat(warnings).singleElement().asString().endsWith("left as they are: a");
    }

    @Test
    void sharesItsPlaceWithAnotherOutputInside() throws IOException {
        replace(Map.of("a", "1"));
        Path outer = directory;
        directory = outer.resolve("inner");
        replace(Map.of("a", "2"));

        directory = outer;
        replace(Map.of("a", "3"));

        assertThat(files()).containsEntry("a", "3").containsEntry("inner/a", "2");
        assertThat(warnings).isEmpty();
    }
}
