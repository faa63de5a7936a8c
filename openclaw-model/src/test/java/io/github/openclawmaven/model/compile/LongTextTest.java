package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A very long text in the place of each scalar of the descriptor that uses almost every key: whatever reads it, as a pattern,
 * a schedule, a URL or a name, does so in time that does not explode. What the text is made of goes round among the places;
 * the mutants try all of it.
 */
class LongTextTest {

    private static final Path FULL = Path.of("src/test/resources/full/openclaw.yaml");
    private static final int LENGTH = 60_000;

    static Stream<Arguments> units() {
        return IntStream.range(0, Mutation.UNITS.size())
                .mapToObj(index -> Arguments.of(Mutation.UNITS.get(index), index));
    }

    @ParameterizedTest(name = "of {0}")
    @MethodSource("units")
    void isAnsweredSoon(String unit, int index) throws IOException {
        String original = Files.readString(FULL);
        String text = unit.repeat(LENGTH / unit.length());
        List<MatchResult> places = Mutation.SCALAR.matcher(original).results().toList();
        assertThat(places).hasSizeGreaterThan(100);
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            SourceFolder folder = new SourceFolder(memory.getPath("/project"));
            for (int place = index; place < places.size(); place += Mutation.UNITS.size()) {
                MatchResult scalar = places.get(place);
                folder.with(
                        "openclaw.yaml",
                        original.substring(0, scalar.start()) + "'" + text + "'" + original.substring(scalar.end()));
                // Generous, since the machine may be busy: what grows with the square takes minutes.
                assertTimeout(Duration.ofMinutes(1), () -> folder.compile(), scalar.group());
            }
        }
    }
}
