package io.github.openclawmaven.plugin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFileTest {

    @TempDir
    private Path project;

    @Test
    void readsNamesAndValues() throws IOException {
        write("# mine\n\nA=one\nexport B_2 = \"two = three\"\nopenclaw-secrets/key.json='four'\n", "rw-------");

        assertThat(SecretsFile.read(project))
                .isEqualTo(Map.of("A", "one", "B_2", "two = three", "openclaw-secrets/key.json", "four"));
    }

    @Test
    void isNothingWhereThereIsNone() throws IOException {
        assertThat(SecretsFile.read(project)).isEmpty();
    }

    @Test
    void refusesOneThatOthersMayRead() throws IOException {
        write("A=one\n", "rw-r-----");

        assertThatThrownBy(() -> SecretsFile.read(project)).hasMessageContaining("chmod 600");
    }

    @Test
    void namesTheLinesThatItDoesNotTakeAndNotWhatTheyHold() throws IOException {
        write("A=one\nsomething secret\nB=two\nmore\n", "rw-------");

        assertThatThrownBy(() -> SecretsFile.read(project))
                .hasMessageContaining(SecretsFile.NAME + ":2")
                .hasMessageContaining(SecretsFile.NAME + ":4")
                .message()
                .doesNotContain("something");
    }

    @Test
    void refusesOneThatGitHas() throws Exception {
        write("A=one\n", "rw-------");
        for (String command : new String[] {"git init -q", "git add " + SecretsFile.NAME}) {
            assertThat(new ProcessBuilder(command.split(" "))
                            .directory(project.toFile())
                            .start()
                            .waitFor())
                    .isZero();
        }

        assertThatThrownBy(() -> SecretsFile.read(project)).hasMessageContaining("git rm --cached");
    }

    private void write(String text, String permissions) throws IOException {
        Path file = Files.writeString(project.resolve(SecretsFile.NAME), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
