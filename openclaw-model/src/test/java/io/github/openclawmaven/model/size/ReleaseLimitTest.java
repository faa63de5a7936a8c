package io.github.openclawmaven.model.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseLimitTest {

    private static final int KIB = 1024;

    @TempDir
    Path directory;

    private SourceFolder folder;

    @BeforeEach
    void describe() {
        folder = new SourceFolder(directory).describe("tools: {deny: [exec]}\n");
    }

    @Test
    void filesThatCompressWellMayBeLarge() {
        folder.with("agents/main/ONE.md", text(1000 * KIB));
        folder.with("agents/main/TWO.md", text(1000 * KIB));
        folder.with("agents/main/THREE.md", text(1000 * KIB));

        assertThat(compile()).isEmpty();
    }

    @Test
    void filesThatHardlyCompressFillTheHelmReleaseFirst() {
        folder.with("agents/main/logo.bin", noise(240 * KIB));
        assertThat(compile()).isEmpty();

        folder.with("skills/one/photo.bin", noise(250 * KIB));
        assertThat(compile().stream()
                        .filter(diagnostic -> diagnostic.code().id().equals("OC4202"))
                        .map(diagnostic -> diagnostic.position().source().name()))
                .containsExactly("skills/one/photo.bin");
    }

    private List<Diagnostic> compile() {
        return folder.compile().diagnostics();
    }

    private static byte[] text(int size) {
        return "Look at the report.\n".repeat(size / 20 + 1).substring(0, size).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
