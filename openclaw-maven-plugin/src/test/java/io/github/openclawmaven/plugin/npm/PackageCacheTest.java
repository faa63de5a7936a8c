package io.github.openclawmaven.plugin.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCacheTest {

    @TempDir
    private Path root;

    @Test
    void fillsADirectoryOnce() throws IOException {
        PackageCache cache = new PackageCache(root.resolve("cache"));

        Path first = cache.directory("a", directory -> Files.writeString(directory.resolve("file"), "one"));
        Path second = cache.directory("a", directory -> Files.writeString(directory.resolve("file"), "two"));

        assertThat(second).isEqualTo(first);
        assertThat(first.resolve("file")).hasContent("one");
    }

    @Test
    void hasNothingOfWhatWasNotFilled() throws IOException {
        PackageCache cache = new PackageCache(root);
        assertThatThrownBy(() -> cache.directory("a", directory -> {
                    Files.writeString(directory.resolve("half"), "one");
                    throw new IOException("no network");
                }))
                .hasMessage("no network");

        Path directory = cache.directory("a", filled -> Files.writeString(filled.resolve("file"), "two"));

        assertThat(directory.toFile().list()).containsExactly("file");
    }
}
