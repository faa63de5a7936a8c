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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void leavesNothingBesideItself() throws IOException {
        OutputDirectory output = new OutputDirectory(temporary.resolve("out"));

        output.replace(Map.of("a/b.txt", Content.of("1")));
        output.replace(Map.of("a/c.txt", Content.of("2")));

        assertThat(temporary).isDirectoryNotContaining(path -> !path.endsWith("out"));
        assertThat(temporary.resolve("out/a")).isDirectoryNotContaining(path -> !path.endsWith("c.txt"));
    }

    @Test
    void keepsTheOldFilesWhenTheNewOnesCannotBeWritten() throws IOException {
        OutputDirectory output = new OutputDirectory(temporary.resolve("out"));
        output.replace(Map.of("a", Content.of("1")));

        // A file cannot be a directory as well.
        assertThatThrownBy(() -> output.replace(Map.of("a", Content.of("2"), "a/b", Content.of("3"))))
                .isInstanceOf(IOException.class);

        assertThat(Files.readString(temporary.resolve("out/a"))).isEqualTo("1");
        assertThat(temporary).isDirectoryNotContaining(path -> !path.endsWith("out"));
    }

    @Test
    void recoversFromARunThatWasKilled() throws IOException {
        Files.createDirectories(temporary.resolve("out.new/half"));
        Files.createDirectories(temporary.resolve("out.old"));

        boolean changed = new OutputDirectory(temporary.resolve("out")).replace(Map.of("a", Content.of("1")));

        assertThat(changed).isTrue();
        assertThat(temporary).isDirectoryNotContaining(path -> !path.endsWith("out"));
    }

    @Test
    void isReplacedAndComparedOnWindows() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path directory = windows.getPath("C:\\work\\project\\target\\openclaw");
            OutputDirectory output = new OutputDirectory(directory);
            Map<String, Content> files = Map.of("chart/acme/templates/a.yaml", Content.of("1"), "b", Content.of("2"));

            assertThat(output.replace(Map.of("chart/old/a.yaml", Content.of("0"))))
                    .isTrue();
            assertThat(output.replace(files)).isTrue();
            assertThat(output.replace(files)).isFalse();

            assertThat(directory.resolve("chart\\acme\\templates\\a.yaml")).hasContent("1");
            assertThat(directory.resolve("chart\\old")).doesNotExist();
            assertThat(directory.getParent()).isDirectoryNotContaining(path -> !path.endsWith("openclaw"));
        }
    }
}
