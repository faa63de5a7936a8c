package io.github.openclawmaven.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceSizeTest {

    private static final int KIB = 1024;

    @TempDir
    Path directory;

    @BeforeEach
    void describe() throws IOException {
        Files.writeString(
                directory.resolve("openclaw.yaml"),
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                agents:
                  main: {}
                """);
    }

    @Test
    void textThatFillsAConfigMapAlmostIsTaken() throws IOException {
        write("agents/main/ONE.md", text(500 * KIB));
        write("agents/main/TWO.md", text(500 * KIB));

        assertThat(compile()).isEmpty();
    }

    @Test
    void theFilesOfOneAgentTogetherAreTooLargeForAConfigMap() throws IOException {
        write("agents/main/ONE.md", text(500 * KIB));
        write("agents/main/TWO.md", text(600 * KIB));

        assertThat(compile()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(WorkspaceSize.CONFIG_MAP);
            assertThat(diagnostic.position().source().name()).isEqualTo("agents/main/TWO.md");
            assertThat(diagnostic.message()).isEqualTo("the files of agent \"main\" take 1100 KiB together");
        });
    }

    @Test
    void eachSkillHasAConfigMapOfItsOwn() throws IOException {
        write("skills/one/SKILL.md", text(600 * KIB));
        write("skills/two/SKILL.md", text(600 * KIB));

        assertThat(compile().stream().map(Diagnostic::code))
                .doesNotContain(WorkspaceSize.CONFIG_MAP, WorkspaceSize.RELEASE);
    }

    @Test
    void binaryContentGrowsByBase64() throws IOException {
        byte[] zeros = new byte[800 * KIB];
        zeros[0] = (byte) 0xFF;
        write("agents/main/logo.bin", zeros);

        assertThat(compile().stream().map(Diagnostic::code)).containsExactly(WorkspaceSize.CONFIG_MAP);
    }

    @Test
    void filesThatHardlyCompressFillTheHelmReleaseFirst() throws IOException {
        write("agents/main/logo.bin", noise(240 * KIB));
        assertThat(compile()).isEmpty();

        write("skills/one/photo.bin", noise(250 * KIB));
        assertThat(compile().stream()
                        .filter(diagnostic -> diagnostic.code().equals(WorkspaceSize.RELEASE))
                        .map(diagnostic -> diagnostic.position().source().name()))
                .containsExactly("skills/one/photo.bin");
    }

    private List<Diagnostic> compile() {
        return DescriptorCompiler.compile(
                        new SourceDirectory(directory, ""),
                        new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of()))
                .diagnostics();
    }

    private void write(String file, byte[] content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
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
