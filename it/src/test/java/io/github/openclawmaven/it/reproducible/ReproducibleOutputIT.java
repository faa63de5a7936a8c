package io.github.openclawmaven.it.reproducible;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import io.github.openclawmaven.it.SourceCopy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same project gives the same bytes, wherever and by whomever it is built. */
class ReproducibleOutputIT {

    private static final Path EXAMPLE = Path.of("examples/seed-guide/src/main/openclaw");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"2026.9.5", "2026.9.6"})
    void directoryTimeZoneAndLocaleLeaveNoTrace(String release) throws Exception {
        Path here = generate("here", release, "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US");
        Path elsewhere = generate(
                "else where ü",
                release,
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n");

        assertThat(new FileTree(here).contents()).isNotEmpty().isEqualTo(new FileTree(elsewhere).contents());
    }

    private Path generate(String name, String release, String... options) throws Exception {
        Path source = SourceCopy.of(EXAMPLE, temporary.resolve(name).resolve("source"));
        Path output = temporary.resolve(name).resolve("target/openclaw");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GenerateOnce.class.getName()));
        command.addAll(List.of(source.toString(), release, output.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(log).isZero();
        return output;
    }
}
