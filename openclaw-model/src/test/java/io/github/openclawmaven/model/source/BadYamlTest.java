package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no descriptor at all gets a finding with a place and a remedy, in bounded time, and never an exception. */
class BadYamlTest {

    @TempDir
    private Path root;

    static Stream<Arguments> texts() {
        return Stream.of(
                bad("empty", "", "1:1+0 OC1005"),
                bad("blank", "  \n\n", "1:1+0 OC1005"),
                bad("only comments", "# nothing\n", "1:1+9 OC1005"),
                bad("only a document start", "---\n", "1:1+3 OC1005"),
                bad("not YAML", "name: [a, b\nagents: }\n", "2:7+1 OC1001"),
                bad("a mapping in a mapping", "name: a: b\n", "1:8+1 OC1001"),
                bad("a quote that never ends", "name: \"abc\n", "1:7+4 OC1001"),
                bad("an unknown escape", "name: \"\\q\"\n", "1:9+1 OC1001"),
                bad("an escape beyond Unicode", "name: \"\\UFFFFFFFF\"\n", "1:8+10 OC1001"),
                bad("an escape a little beyond Unicode", "name: \"\\U00110000\"\n", "1:10+8 OC1001"),
                bad("half a character", HEAD + "description: \"\\uD83E\"\n", "4:14+8 OC1001"),
                bad("a tab as indentation", "agents:\n\tmain: {}\n", "2:1+1 OC1001"),
                bad("a tab after other lines", "name: a\nagents:\n  main: {}\n\tother: {}\n", "4:1+1 OC1001"),
                bad("a scalar as root", "just text\n", "1:1+9 OC1001"),
                bad("a list as root", "- name: a\n", "1:1+9 OC1001"),
                bad("an undefined tag handle", "name: !a!b c\n", "1:7+1 OC1001"),
                bad("a broken directive", "%YAML x\n---\nname: a\n", "1:7+1 OC1001"),
                bad("text after the document", "{}\n]\n", "2:1+1 OC1001"),
                bad("a NUL", "name: a\nagents: \"\u0000\"\n", "2:10+1 OC1001"),
                bad(
                        "a control character far below",
                        "# \uD83E\uDD9E\n".repeat(3000) + "a: \uD83E\uDD9E\u0007\n",
                        "3001:5+1 OC1001"),
                bad("an unknown alias", HEAD + "agents: *team\n", "4:9+5 OC1006"),
                bad("a cyclic alias", HEAD + "config: &all {session: *all}\n", "4:24+4 OC1006"),
                bad("two documents", HEAD + "---\nname: other\n", "4:1+3 OC1004"),
                bad("a language tag", HEAD + "description: !!java.net.URL [x]\n", "4:14+18 OC1008"),
                bad("a local tag", HEAD + "description: !local x\n", "4:14+8 OC1008"),
                bad("a binary tag", HEAD + "description: !!binary aGk=\n", "4:14+13 OC1008"),
                bad("a merge key", HEAD + "agents: {main: {<<: {thinking: low}}}\n", "4:17+2 OC1010"),
                bad("a list as key", HEAD + "agents: {[a, b]: {}}\n", "4:10+6 OC1010"),
                bad(
                        "nested lists",
                        HEAD + "config: {a: " + "[".repeat(5000) + "]".repeat(5000) + "}\n",
                        "4:75+1 OC1007"),
                bad("nested open lists", HEAD + "config: " + "[".repeat(5000), "4:72+1 OC1007"),
                bad("nested compact lists", HEAD + "bindings:\n" + "- ".repeat(5000) + "x\n", "5:127+0 OC1007"),
                bad("nested keys", HEAD + "config:\n" + nestedKeys(1000), "68:65+0 OC1007"),
                bad("nested complex keys", HEAD + "config:\n  " + "? ".repeat(2000) + "x\n", "5:129+0 OC1007"));
    }

    private static final String HEAD = SourceFolder.HEAD;

    private static Arguments bad(String what, String text, String... places) {
        return Arguments.of(Named.of(what, text), places);
    }

    private static String nestedKeys(int depth) {
        return IntStream.rangeClosed(1, depth)
                .mapToObj(level -> " ".repeat(level) + "k:\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReportedWithItsPlaceAndARemedy(String text, String[] places) {
        Compilation compilation = compile(text);

        assertThat(SourceFolder.mistakes(compilation).stream().filter(place -> place.contains(" OC1")))
                .containsExactlyInAnyOrder(
                        Stream.of(places).map(place -> "openclaw.yaml:" + place).toArray(String[]::new));
        assertThat(compilation.diagnostics().get(0)).matches(SourceFolder::hasRemedy, "has a remedy");
        assertThat(compilation.result()).isEmpty();
    }

    private Compilation compile(String text) {
        SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", text);
        return assertTimeout(Duration.ofMinutes(1), () -> folder.compile());
    }

    @Test
    void anAliasBombIsRefusedAlsoWhenItsSizeHasMoreThanSixtyFourBits() {
        for (int width : new int[] {2, 10, 16, 17}) {
            for (int levels : new int[] {17, 19, 64, 100}) {
                assertThat(SourceFolder.mistakes(compile(bomb(width, levels))))
                        .as(width + " aliases on each of " + levels + " levels")
                        .containsExactly("openclaw.yaml:1:1+23 OC1006");
            }
        }
    }

    private static String bomb(int width, int levels) {
        StringBuilder text = new StringBuilder(HEAD + "config:\n  a0: &a0 x\n");
        for (int level = 1; level <= levels; level++) {
            String alias = "*a" + (level - 1);
            text.append("  a" + level + ": &a" + level + " [" + String.join(", ", Collections.nCopies(width, alias))
                    + "]\n");
        }
        return text.toString();
    }

    @Test
    void anAliasMayBeUsedManyTimes() {
        Compilation compilation =
                compile(HEAD + "agents:\n  a: &common {thinking: low}\n  b: *common\n  c: *common\ndefaultAgent: a\n");

        assertThat(SourceFolder.mistakes(compilation)).isEmpty();
    }

    @Test
    void aFileThatIsNotTextIsReported() {
        ByteArrayOutputStream latin1 = new ByteArrayOutputStream();
        latin1.writeBytes((HEAD + "description: Gr\u00fc\u00dfe\n").getBytes(StandardCharsets.ISO_8859_1));

        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", latin1.toByteArray())
                .compile();

        assertThat(SourceFolder.mistakes(compilation)).containsExactly("openclaw.yaml:1:1+0 OC1002");
        assertThat(compilation.diagnostics()).allMatch(SourceFolder::hasRemedy);
    }

    @Test
    void aLargeFileIsNotEvenRead() {
        Compilation compilation = compile(HEAD + "# filler\n".repeat(1_200_000));

        assertThat(SourceFolder.mistakes(compilation)).containsExactly("openclaw.yaml:1:1+0 OC1003");
        assertThat(compilation.diagnostics()).allMatch(SourceFolder::hasRemedy);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theLargestFileTakesBoundedTime(String text) {
        assertThat(compile(text).result()).isEmpty();
    }

    /** Each is a little below the size limit. */
    static Stream<Named<String>> hostile() {
        int size = SourceDirectory.MAX_FILE_SIZE - 1000;
        return Stream.of(
                Named.of("open lists", HEAD + "config: " + "[".repeat(size)),
                Named.of("open maps", HEAD + "config: " + "{".repeat(size)),
                Named.of("open lists line by line", HEAD + "config: " + "[\n".repeat(size / 2)),
                Named.of("compact lists", HEAD + "bindings:\n" + "- ".repeat(size / 2)),
                Named.of("many unknown keys", HEAD + numbered("k%05d: x\n", size / 40)),
                Named.of("many duplicate keys", HEAD + "env:\n" + "  K: x\n".repeat(size / 8)),
                Named.of(
                        "many digits",
                        HEAD + "config: {a: " + "9".repeat(size) + ", b: 1" + "0".repeat(10)
                                + "e99999999999}\nzzz: 1\n"),
                Named.of("a long word", HEAD + "gateway2: " + "a".repeat(size)),
                Named.of("many line breaks", HEAD + "name2: \"" + "\n".repeat(size) + "\""),
                Named.of(
                        "many suppressions",
                        HEAD + "nonsense: 1\nenv:\n" + "# openclaw:ignore OC5002 a key\n".repeat(size / 32)),
                Named.of("many anchors", HEAD + "zzz:\n" + numbered("- &a%d x\n", size / 12)));
    }

    private static String numbered(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
