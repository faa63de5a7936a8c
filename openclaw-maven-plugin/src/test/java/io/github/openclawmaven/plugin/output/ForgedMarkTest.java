package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An output directory whose mark someone else has written. */
class ForgedMarkTest extends OutputTest {

    private static final String DIGEST_OF_VICTIM = Content.of("victim").sha256();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../victim",
                "../../victim",
                "a/../../victim",
                "/victim",
                "link/victim",
                "./../victim",
                "..\\victim",
                "victim-link"
            })
    void isNotLedOutOfItself(String path) throws IOException {
        replace(Map.of("a", "1"));
        Path victim = temporary.resolve("victim");
        Files.writeString(victim, "victim");
        Files.createSymbolicLink(directory.resolve("link"), temporary);
        Files.createSymbolicLink(directory.resolve("victim-link"), victim);
        Path mark = directory.resolve(OutputMark.FILE_NAME);
        String named = path.startsWith("/") ? victim.toString() : path;
        Files.writeString(mark, Files.readString(mark) + DIGEST_OF_VICTIM + "  " + named + "\n");

        replace(Map.of("a", "2"));

        assertThat(victim).hasContent("victim");
        assertThat(directory.resolve("link")).isSymbolicLink();
        assertThat(directory.resolve("victim-link")).isSymbolicLink();
    }

    @Test
    void removesNothingThatHoldsSomethingElseThanTheMarkSays() throws IOException {
        replace(Map.of("a", "1"));
        write("mine", "mine");
        Path mark = directory.resolve(OutputMark.FILE_NAME);
        Files.writeString(mark, Files.readString(mark) + DIGEST_OF_VICTIM + "  mine\nno entry\n\n");

        replace(Map.of("a", "2"));

        assertThat(files()).containsEntry("mine", "mine");
    }
}
