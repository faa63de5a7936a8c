package io.github.openclawmaven.model.rule;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.openclawmaven.model.compile.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes the fixtures of the rules and spoils them line by line: a rule sees what others refuse, and must not throw. */
class OddInputTest {

    private static final int LONG = 100;
    private static final List<String> SPOILED = List.of("", " \"\"", " []", " {}");

    @TempDir
    Path directory;

    static Stream<Path> descriptors() throws IOException {
        return Files.list(Path.of("src/test/resources/rule"))
                .map(fixture -> fixture.resolve("openclaw.yaml"))
                .filter(OddInputTest::isShort)
                .sorted();
    }

    private static boolean isShort(Path descriptor) {
        try (Stream<String> lines = Files.lines(descriptor)) {
            return lines.count() < LONG;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void noRuleThrows(Path descriptor) throws IOException {
        List<String> lines = Files.readAllLines(descriptor);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            List<String> spoiled = new ArrayList<>(lines);
            spoiled.set(index, line.replaceFirst(":( .*)?$", ":" + SPOILED.get(index % SPOILED.size())));
            Files.write(directory.resolve("openclaw.yaml"), spoiled);
            assertThatCode(new SourceFolder(directory)::compile)
                    .as(descriptor + " without " + line)
                    .doesNotThrowAnyException();
        }
    }
}
