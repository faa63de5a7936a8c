package io.github.openclawmaven.model.rule.cluster;

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

class WorkspaceSizeTest {

    private static final int KIB = 1024;

    @TempDir
    Path directory;

    private SourceFolder folder;

    @BeforeEach
    void describe() {
        folder = new SourceFolder(directory).describe("tools: {deny: [exec]}\n");
    }

    @Test
    void textThatFillsAConfigMapAlmostIsTaken() {
        folder.with("agents/main/ONE.md", text(500 * KIB));
        folder.with("agents/main/TWO.md", text(500 * KIB));

        assertThat(compile()).isEmpty();
    }

    @Test
    void theFilesOfOneAgentTogetherAreTooLargeForAConfigMap() {
        folder.with("agents/main/ONE.md", text(500 * KIB));
        folder.with("agents/main/TWO.md", text(600 * KIB));

        assertThat(compile()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(WorkspaceSize.CONFIG_MAP);
            assertThat(diagnostic.position().source().name()).isEqualTo("agents/main/TWO.md");
            assertThat(diagnostic.message()).isEqualTo("the files of agent \"main\" take 1100 KiB together");
        });
    }

    @Test
    void eachSkillHasAConfigMapOfItsOwn() {
        folder.with("skills/one/SKILL.md", text(600 * KIB));
        folder.with("skills/two/SKILL.md", text(600 * KIB));

        assertThat(compile().stream().map(Diagnostic::code)).doesNotContain(WorkspaceSize.CONFIG_MAP);
    }

    @Test
    void binaryContentGrowsByBase64() {
        byte[] zeros = new byte[800 * KIB];
        zeros[0] = (byte) 0xFF;
        folder.with("agents/main/logo.bin", zeros);

        assertThat(compile().stream().map(Diagnostic::code)).containsExactly(WorkspaceSize.CONFIG_MAP);
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
