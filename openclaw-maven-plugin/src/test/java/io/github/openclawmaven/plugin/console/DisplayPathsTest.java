package io.github.openclawmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/work/project/src/main/openclaw, src/main/openclaw",
        "/work/project/../elsewhere, /work/elsewhere",
        "/work/project-b, /work/project-b"
    })
    void areRelativeWhereTheyCanBe(Path path, String shown) {
        assertThat(new DisplayPaths(Path.of("/work/project")).display(path)).isEqualTo(shown);
    }

    @Test
    void haveForwardSlashesOnWindows() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(
                Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").build())) {
            DisplayPaths paths = new DisplayPaths(windows.getPath("C:\\work\\project"));

            assertThat(paths.display(windows.getPath("C:\\work\\project\\src\\main\\openclaw")))
                    .isEqualTo("src/main/openclaw");
            assertThat(paths.display(windows.getPath("D:\\descriptors"))).isEqualTo("D:/descriptors");
        }
    }
}
