package io.github.openclawmaven.plugin.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private final CodePage page = CodePage.read();
    private final Explanation explanation = new Explanation(page);

    @ParameterizedTest
    @ValueSource(strings = {"OC3002", "oc3002", " 3002 "})
    void knowsACodeHoweverItIsTyped(String typed) {
        assertThat(explanation.of(typed).orElseThrow().get(0)).startsWith("OC3002: error: ");
    }

    @Test
    void hasAPageForEveryCodeThatFitsATerminal() {
        assertThat(page.all()).allSatisfy(code -> {
            List<String> lines = explanation.of(code.code()).orElseThrow();
            assertThat(lines).contains(code.uri());
            assertThat(lines.subList(2, 2 + sentences(lines))).allSatisfy(line -> assertThat(line.length())
                    .isLessThanOrEqualTo(Math.max(100, longestWord(line))));
        });
    }

    @Test
    void namesEveryCodeOnce() {
        assertThat(explanation.list().stream().filter(line -> line.startsWith("  OC")))
                .hasSameSizeAs(
                        page.all().stream().map(CodeText::code).distinct().toList());
    }

    @Test
    void shownAMistakeWithAllThatItIsPartOf() {
        Fixture fixture = Fixture.parse(
                """
                a: 1
                b:
                  c: {} # expect: OC1101 no
                  d:
                    # a comment
                    - e: 1 # expect: OC1102 why
                    # repaired: - e: two
                    # repaired:   f: 3
                      g: 2
                    - h: 1
                i: 1
                """);

        Example example = Example.of("OC1102", "x.yaml", fixture).orElseThrow();

        assertThat(example.mistake()).containsExactly("b:", "  d:", "    - e: 1  # why", "      g: 2");
        assertThat(example.repair().orElseThrow())
                .containsExactly("b:", "  d:", "    - e: two", "      f: 3", "      g: 2");
        assertThat(Example.of("OC1101", "x.yaml", fixture).orElseThrow().repair())
                .isEmpty();
        assertThat(Example.of("OC1103", "x.yaml", fixture)).isEmpty();
    }

    @Test
    void escapeSequencesOfAnUnknownCodeDoNotReachTheTerminal() {
        assertThat(explanation.unknown("OC\u001b[31m")).doesNotContain("\u001b");
    }

    private static int sentences(List<String> lines) {
        return lines.subList(2, lines.size()).indexOf("");
    }

    private static int longestWord(String line) {
        return List.of(line.split(" ")).stream().mapToInt(String::length).max().orElseThrow();
    }
}
