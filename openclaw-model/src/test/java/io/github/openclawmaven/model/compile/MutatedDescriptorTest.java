package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a descriptor, it is answered with findings inside it, soon and without an exception. */
class MutatedDescriptorTest {

    private static final Path FULL = Path.of("src/test/resources/full/openclaw.yaml");
    private static final String CHARACTERS = "{}[]:,#&*!|>'\"%@`-? \t\n\r\\$~0aZ\u0000\u0085\u2028\u00e4\uFEFF";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isAnsweredWithFindingsInsideTheFile(int seed) throws IOException {
        String original = Files.readString(FULL);
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            String text = mutated(original, random);
            SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", text);
            Compilation compilation =
                    assertTimeout(Duration.ofSeconds(5), () -> folder.compile(), () -> "seed " + seed + ":\n" + text);

            DiagnosticText console = new DiagnosticText(compilation.diagnostics());
            assertThat(compilation.diagnostics()).as(text).allSatisfy(found -> {
                assertThat(isInside(found.position()))
                        .as(found + " lies in the file")
                        .isTrue();
                assertThat(console.lines(found)).noneMatch(line -> line.contains("\n"));
            });
            assertThat(compilation.result().isPresent())
                    .isEqualTo(compilation.diagnostics().stream().noneMatch(Diagnostic::isError));
        }
    }

    /** One past the last character of a line is the place of something that is missing there. */
    private static boolean isInside(Position position) {
        List<String> lines = position.source().lines();
        if (position.line() > lines.size()) {
            return false;
        }
        String line = lines.get(position.line() - 1);
        return position.column() - 1 + position.length() <= line.codePointCount(0, line.length());
    }

    private static String mutated(String original, Random random) {
        String text = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            text = random.nextInt(3) == 0 ? withOtherCharacters(text, random) : withOtherLines(text, random);
        }
        return random.nextInt(10) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
    }

    private static String withOtherCharacters(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0 && changed.length() > 0; times--) {
            int at = random.nextInt(changed.length());
            char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, character);
                case 1 -> changed.insert(at, character);
                default -> changed.deleteCharAt(at);
            }
        }
        return changed.toString();
    }

    private static String withOtherLines(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> Collections.swap(lines, line, other);
            default -> lines.set(
                    line, " ".repeat(random.nextInt(9)) + lines.get(line).strip());
        }
        return String.join("\n", lines);
    }

    @Test
    void theOriginalHasNoFindingOnTheNewestReleaseAndOnTheOldestThoseOfWhatItLacks() throws IOException {
        SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", Files.readString(FULL));

        assertThat(SourceFolder.places(folder.compile("2026.9.6"))).isEmpty();
        assertThat(SourceFolder.places(folder.compile("2026.2.26")))
                .containsExactly(
                        "-Dopenclaw.release:1:1+9 OC6223",
                        "openclaw.yaml:24:7+7 OC6103",
                        "openclaw.yaml:35:5+11 OC6102",
                        "openclaw.yaml:37:5+8 OC6103");
    }
}
