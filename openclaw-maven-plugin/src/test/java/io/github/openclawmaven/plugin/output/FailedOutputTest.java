package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An output directory that cannot be written, or whose last build was killed. */
class FailedOutputTest extends OutputTest {

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
