package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What newcomers wrote and what they are told: the cause, where it stands, and nothing that merely follows from it. */
class MistakeTest {

    private static final Path MISTAKES = Path.of("src/test/resources/mistake");

    /** To add a mistake: a folder with the sources, and beside them what the console shows. */
    static List<String> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(MISTAKES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isNamedAtItsCause(String name) throws IOException {
        Path source = MISTAKES.resolve(name).resolve("source");
        Optional<String> environment =
                Files.exists(source.resolve("openclaw-prod.yaml")) ? Optional.of("prod") : Optional.empty();

        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(source, ""),
                new DescriptorRequest("openclaw.yaml", environment, Optional.<String>empty(), Map.of()));

        assertThat(String.join("\n", SourceFolder.console(compilation)) + "\n")
                .isEqualTo(Files.readString(MISTAKES.resolve(name).resolve("console.txt")));
    }
}
