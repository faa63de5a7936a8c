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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {

    private static final String DIGEST_OF_VICTIM = Content.of("victim").sha256();

    @TempDir
    private Path temporary;

    private Path directory;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void name() {
        directory = temporary.resolve("out");
    }

    @Nested
    class OfItsOwn {

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

    @Nested
    class OfSomeoneElseToo {

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
                    .isEqualTo(Map.of(
                            "a", "new", "notes.txt", "mine", "old/mine.txt", "mine", "x/1", "mine", "x/2", "mine"));
            assertThat(directory.resolve("empty")).isEmptyDirectory();
            assertThat(directory.resolve("link")).isSymbolicLink();
            assertThat(warnings)
                    .containsExactly(
                            "Files in " + directory
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

    @Nested
    class WithAMarkOfSomeoneElse {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../victim",
                    "../../victim",
                    "a/../../victim",
                    "/victim",
                    "link/victim",
                    "./../victim",
                    "..\\victim",
                    "victim-link"
                })
        void isNotLedOutOfItself(String path) throws IOException {
            replace(Map.of("a", "1"));
            Path victim = temporary.resolve("victim");
            Files.writeString(victim, "victim");
            Files.createSymbolicLink(directory.resolve("link"), temporary);
            Files.createSymbolicLink(directory.resolve("victim-link"), victim);
            Path mark = directory.resolve(OutputMark.FILE_NAME);
            String named = path.startsWith("/") ? victim.toString() : path;
            Files.writeString(mark, Files.readString(mark) + DIGEST_OF_VICTIM + "  " + named + "\n");

            replace(Map.of("a", "2"));

            assertThat(victim).hasContent("victim");
            assertThat(directory.resolve("link")).isSymbolicLink();
            assertThat(directory.resolve("victim-link")).isSymbolicLink();
        }

        @Test
        void removesNothingThatHoldsSomethingElseThanTheMarkSays() throws IOException {
            replace(Map.of("a", "1"));
            write("mine", "mine");
            Path mark = directory.resolve(OutputMark.FILE_NAME);
            Files.writeString(mark, Files.readString(mark) + DIGEST_OF_VICTIM + "  mine\nno entry\n\n");

            replace(Map.of("a", "2"));

            assertThat(files()).containsEntry("mine", "mine");
        }
    }

    @Nested
    class Failing {

        @Test
        void keepsTheOldFilesWhenTheNewOnesCannotBeWritten() throws IOException {
            replace(Map.of("a", "1"));

            // A file cannot be a directory as well.
            assertThatThrownBy(() -> replace(Map.of("a", "2", "a/b", "3")))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining(directory + " cannot be written: ")
                    .hasMessageEndingWith(". What was in it is as it was");

            assertThat(files()).isEqualTo(Map.of("a", "1"));
            assertOnlyRecordsBeside("a");
        }

        @Test
        void putsBackWhatHadItsPlaceChangedAlready() throws IOException {
            replace(Map.of("a", "1", "b/c", "1", "stale/d", "1"));
            // Found only when the file is moved there: an empty folder is nobody's.
            Files.createDirectories(directory.resolve("z"));

            assertThatThrownBy(() -> replace(Map.of("a", "2", "b/c", "2", "n/e", "2", "z", "2")))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining(directory.resolve("z") + " is in the way; move it away");

            assertThat(files()).isEqualTo(Map.of("a", "1", "b/c", "1", "stale/d", "1"));
            assertThat(directory.resolve("n")).doesNotExist();
            assertOnlyRecordsBeside("a", "b", "stale", "z");

            Files.delete(directory.resolve("z"));
            replace(Map.of("z", "2"));
            assertThat(files()).isEqualTo(Map.of("z", "2"));
            assertThat(warnings).isEmpty();
        }

        @Test
        void keepsTheOldFilesWhenTheDiskIsFull() throws IOException {
            Configuration small =
                    Configuration.unix().toBuilder().setMaxSize(64 * 1024).build();
            try (FileSystem files = Jimfs.newFileSystem(small)) {
                directory = files.getPath("/project/out");
                replace(Map.of("a", "1", "b", "1"));

                assertThatThrownBy(() -> replace(Map.of("a", "2", "b", "x".repeat(80 * 1024))))
                        .isInstanceOf(OutputException.class)
                        .hasMessageContaining("/project/out cannot be written: out of disk space");

                assertThat(directory.resolve("a")).hasContent("1");
                assertThat(directory.resolve("b")).hasContent("1");
                replace(Map.of("a", "3"));
                assertThat(directory.resolve("a")).hasContent("3");
            }
        }

        @Test
        void recoversFromARunThatWasKilledBeforeItHadWrittenAll() throws IOException {
            Files.createDirectories(directory);
            Files.createDirectories(directory.resolve(OutputMark.FILE_NAME + "-17"));
            Staging killed = Staging.in(directory);
            killed.write("a", Content.of("half"));

            replace(Map.of("a", "1"));

            assertThat(files()).isEqualTo(Map.of("a", "1"));
            assertOnlyRecordsBeside("a");
        }

        @Test
        void recoversFromARunThatWasKilledWhileFilesChangedTheirPlaces() throws IOException {
            replace(Map.of("a", "1", "b", "1", "c", "1"));
            OutputMark former = OutputMark.in(directory).orElseThrow();
            Map<String, Content> files = Map.of("a", Content.of("2"), "b", Content.of("2"), "d", Content.of("2"));
            write(
                    OutputMark.FILE_NAME,
                    former.and(OutputMark.of(files)).content().text().orElseThrow());
            Staging killed = Staging.in(directory);
            Files.createDirectories(killed.former("c").getParent());
            Files.move(directory.resolve("a"), killed.former("a"));
            write("a", "2");
            Files.move(directory.resolve("b"), killed.former("b"));
            write("d", "2");

            replace(Map.of("a", "3", "e", "3"));

            assertThat(files()).isEqualTo(Map.of("a", "3", "e", "3"));
            assertOnlyRecordsBeside("a", "e");
            assertThat(warnings).isEmpty();
        }

        private void assertOnlyRecordsBeside(String... names) {
            List<String> expected = new ArrayList<>(List.of(names));
            expected.addAll(List.of(OutputMark.FILE_NAME, OutputRecords.LOCK));
            assertThat(directory.toFile().list()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private OutputDirectory open() throws OutputException {
        return OutputDirectory.open(new OutputPlace("openclaw.outputDirectory", directory, List.of()), warnings::add);
    }

    private boolean replace(Map<String, String> files) throws OutputException {
        Map<String, Content> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, Content.of(text)));
        try (OutputDirectory output = open()) {
            return output.replace(contents);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(directory.resolve(file).getParent());
        Files.writeString(directory.resolve(file), text);
    }

    /** All that is in it and is neither mark nor lock, of outputs inside it too. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        FoundFiles found = FoundFiles.in(directory);
        for (String path : found.regular()) {
            if (!OutputRecords.isRecord(Path.of(path).getFileName().toString())) {
                files.put(path, found.content(path).text().orElseThrow());
            }
        }
        return files;
    }
}
